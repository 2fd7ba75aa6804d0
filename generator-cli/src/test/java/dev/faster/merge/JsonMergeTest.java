package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.OutlineAssert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonMergeTest {
    private static final String PACKAGE = """
            {
              "name": "shop",
              "scripts": {
                "build": "vite"
              }
            }
            """;

    @Test
    void membersThatBothAddedAtTheEndAreBothThereWithTheirCommas() {
        String ours = PACKAGE.replace("\"vite\"", "\"vite\",\n    \"mine\": 1");
        String theirs =
                PACKAGE.replace("\"vite\"", "\"vite\",\n    \"new\": 2").replace("  }\n", "  },\n  \"x\": []\n");

        assertThat(merge(ours, theirs)).contains("""
                        {
                          "name": "shop",
                          "scripts": {
                            "build": "vite",
                            "mine": 1,
                            "new": 2
                          },
                          "x": []
                        }
                        """);
    }

    @Test
    void aLastMemberThatWentTakesTheCommaBeforeItAlong() {
        String ours = PACKAGE.replace("shop", "my shop");
        String theirs = "{\n  \"name\": \"shop\"\n}\n";

        assertThat(merge(ours, theirs)).contains("{\n  \"name\": \"my shop\"\n}\n");
    }

    /** Its lines decide, as no merge can put commas around the markers of a conflict. */
    @Test
    void aValueThatBothChangedIsNotMergedByMembers() {
        assertThat(merge(PACKAGE.replace("vite", "a"), PACKAGE.replace("vite", "b")))
                .isEmpty();
    }

    private static Optional<String> merge(String ours, String theirs) {
        return new StructuredMerge(Drivers.of("a.json").orElseThrow())
                .merge(OutlineAssert.lines(PACKAGE), OutlineAssert.lines(ours), OutlineAssert.lines(theirs))
                .map(merged -> text(merged.chunks()));
    }

    private static String text(List<Chunk> chunks) {
        assertThat(chunks).hasSize(1);
        return String.join("\n", ((Chunk.Agreed) chunks.get(0)).lines()) + "\n";
    }
}

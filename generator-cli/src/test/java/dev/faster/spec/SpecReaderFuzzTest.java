package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.problem.Place;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpecReaderFuzzTest {
    private static final SpecReader READER = new SpecReader(SpecSchema.read(), 25);
    private static final List<String> PIECES = List.of(
            "name",
            "modules",
            "deploy",
            "java",
            "package",
            "catalogs",
            ": ",
            ":",
            "\n",
            "\n  - ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "'",
            "\"",
            "|\n",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "---\n",
            "user",
            "21",
            "18",
            "true",
            "~",
            "Com",
            "con",
            "é",
            "😀",
            "\r\n",
            "\0",
            " ");
    private static final String SPEC = """
            name: my-app # ours
            group: com.acme
            package: com.acme.my_app
            java: 17
            modules: [user, payments]
            deploy:
              - docker
              - workers
            catalogs: ["../ours"]
            """;

    @Test
    void anySpecThatWasTornIsReadOrRefusedAtAPlaceWithinIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < Seeds.count(4_000, 20_000); i++) {
            StringBuilder torn = new StringBuilder(SPEC);
            for (int n = random.nextInt(5); n >= 0; n--) {
                int start = random.nextInt(torn.length() + 1);
                int end = Math.min(torn.length(), start + random.nextInt(6));
                torn.replace(start, end, random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
            }
            check(torn.toString().getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void anyBytesAreReadOrRefusedAtAPlaceWithinThem() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < Seeds.count(4_000, 20_000); i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            check(bytes, seed);
        }
    }

    /** Each edit changes what it should and nothing else. */
    private static void checkEdits(ProjectSpec spec, SpecEditor editor, String text, long seed) {
        List<String> more = new ArrayList<>(spec.modules());
        more.remove("events");
        more.add("events");
        List<String> fewer = new ArrayList<>(spec.modules());
        fewer.remove("user");
        ProjectSpec named = reread(editor.set("name", "shop"));
        ProjectSpec added = reread(editor.add("modules", "events", List.of()));
        ProjectSpec removed = reread(editor.remove("modules", "user"));
        String where = "seed " + seed + ", text: " + text;
        assertThat(named.name()).as(where).isEqualTo("shop");
        assertThat(List.of(named.group(), named.modules(), named.deploy()))
                .as(where)
                .isEqualTo(List.of(spec.group(), spec.modules(), spec.deploy()));
        assertThat(added.modules()).as(where).containsExactlyInAnyOrderElementsOf(more);
        assertThat(removed.modules()).as(where).isEqualTo(fewer);
        assertThat(List.of(added.name(), removed.deploy())).as(where).isEqualTo(List.of(spec.name(), spec.deploy()));
    }

    private static ProjectSpec reread(byte[] edited) {
        return READER.read("edited.yaml", edited, locations -> TestCatalog.CATALOG);
    }

    private static void check(byte[] bytes, long seed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            ProjectSpec spec = READER.read("faster.yaml", bytes, locations -> TestCatalog.CATALOG);
            checkEdits(spec, SpecEditor.of("faster.yaml", bytes), text, seed);
        } catch (ProblemException e) {
            if (e.problem().place().orElseThrow().source().equals("edited.yaml")) {
                throw new AssertionError("seed " + seed + ": " + e.problem() + " after an edit of: " + text);
            }
            Place place = e.problem().place().orElseThrow();
            String[] lines = text.split("\r\n|\r|\n", -1);
            boolean within = place.line() >= 1
                    && place.line() <= lines.length
                    && place.column() >= 1
                    && place.column() <= lines[place.line() - 1].length() + 1;
            if (!within) {
                throw new AssertionError("seed " + seed + ": " + e.problem() + " is outside of: " + text);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", text: " + text, e);
        }
    }
}

package dev.faster.outline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.OutlineAssert;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RandomLines;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class JsonOutlinerTest {
    private static final String PACKAGE = """
            // Ours.
            {
              "name": "shop"
              "private": true

              "scripts": {
                "build": "vite build"
                "test": "vitest" // Quick.
                // Yours here.
              }
              "files": [
                "dist"
                "src/*.ts"
                42
              ]
              "ports": [80, 443]
              "plugins": [
                {
                  "name": "one"
                  "on": true
                }
                { "id": "two", "on": false }
                {
                  "on": true
                }
              ]
            }
            """;

    private final JsonOutliner outliner = new JsonOutliner();
    private final OutlinerLaws laws = new OutlinerLaws(outliner);

    @Test
    void membersAreKnownByTheirNames() {
        OutlineAssert outline = OutlineAssert.of(outliner, PACKAGE);

        assertThat(outline.keys()).containsExactly("name", "private", "scripts", "files", "ports", "plugins");
        assertThat(outline.keys("scripts")).containsExactly("build", "test");
        assertThat(outline.keys("ports")).isEmpty();
    }

    @Test
    void elementsAreKnownByTheirTextOrWhatIsInThem() {
        OutlineAssert outline = OutlineAssert.of(outliner, PACKAGE);

        assertThat(outline.keys("files")).containsExactly("\"dist\"", "\"src/*.ts\"", "42");
        assertThat(outline.keys("plugins")).containsExactly("{name: \"one\"}", "{id: \"two\"}", "{}");
        assertThat(outline.keys("plugins", "{name: \"one\"}")).containsExactly("name", "on");
    }

    @Test
    void anOptionAndItsValueStayTogether() {
        assertThat(OutlineAssert.of(outliner, "[\n\"--cap-add\"\n\"--init\"\n]").keys())
                .hasSize(2);
        assertThat(OutlineAssert.of(outliner, "[\n\"--cap-add\"\n\"ALL\"\n]").keys())
                .isEmpty();
    }

    @Test
    void whatIsBeforeAThingBelongsToItAndWhatIsLastToTheEnd() {
        OutlineAssert outline = OutlineAssert.of(outliner, PACKAGE);

        assertThat(outline.outline().head()).containsExactly("// Ours.", "{");
        assertThat(outline.at("scripts").head()).containsExactly("", "  \"scripts\": {");
        assertThat(outline.at("scripts", "test").head()).containsExactly("    \"test\": \"vitest\" // Quick.");
        assertThat(outline.at("scripts").tail()).containsExactly("    // Yours here.", "  }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\n}",
                "1",
                "{ \"a\": 1, \"b\": 2 }",
                "{ \"a\": 1\n}",
                "{\n\"a\": 1 }",
                "{\n\"a\": 1, \"b\": 2\n}",
                "{\n\"a\": {\n}, \"b\": 2\n}",
                "{\n\"a\": 1\n\"a\": 2\n}",
                "[\n1\n1\n]",
                "[\n{}\n{}\n]",
                "[\n1 /* goes\n on */\n2\n]",
                "[ /* goes\n on */\n2\n]",
            })
    void whatCannotBeToldApartByLinesIsOneThing(String text) {
        assertThat(OutlineAssert.of(outliner, text).keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// nothing",
                "words",
                "{",
                "}",
                "{]",
                "{} {}",
                "{\n}\n{\n}",
                "{1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a: 1}",
                "['a']",
                "[1 2]",
                "[1,]",
                "[1,\n]",
                "[1,\n2]",
                "[1\n,2]",
                "[,1]",
                "[1,,2]",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[-]",
                "[1e]",
                "[True]",
                "[truefalse]",
                "[\"]",
                "[\"\n\"]",
                "[\"\t\"]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[1 /* ]",
                "[1 / 2]",
            })
    void whatIsNoJsonHasNoOutline(String text) {
        assertThat(outliner.outline(OutlineAssert.lines(text))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsKept() {
        assertThat(OutlineAssert.of(outliner, "\uFEFF{\n\"a\": 1\n}").keys()).containsExactly("a");
    }

    @Test
    void whatIsTooDeepHasNoOutline() {
        laws.limitsTheDepthOf(depth -> "[\n".repeat(depth) + "]\n".repeat(depth));
    }

    @Test
    void hugeFilesTakeNoMoreThanTheirShareOfTime() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            outliner.outline(OutlineAssert.lines("[\n" + "1\n".repeat(100_000) + "]"));
            outliner.outline(List.of("[" + "1,".repeat(100_000) + "1]"));
            outliner.outline(List.of("[" + "\"\\u0000".repeat(100_000)));
            outliner.outline(OutlineAssert.lines("{\n" + "\"a\": {}\n".repeat(100_000) + "}"));
        });
    }

    @Test
    void everyJsonHasALosslessOutline() {
        for (long seed = 0; seed < 3_000; seed++) {
            List<String> lines = new JsonCommas()
                    .without(new RandomJson(new Random(seed)).lines())
                    .orElseThrow();

            assertThat(laws.lawful(lines, "seed " + seed))
                    .as("seed %d: %s", seed, lines)
                    .isPresent();
        }
    }

    @Test
    void whateverHappensToJsonTheOutlineIsLosslessOrThereIsNone() {
        int outlined = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            RandomLines random = new RandomLines(new Random(seed));
            List<String> json = new JsonCommas()
                    .without(new RandomJson(new Random(seed)).lines())
                    .orElseThrow();
            outlined += laws.lawful(random.edited(json), "seed " + seed).isPresent() ? 1 : 0;
        }
        assertThat(outlined + laws.survivesGarbage(3_000, RandomJson.PIECES)).isGreaterThan(300);
    }

    /** A merge of what is no JSON would be a wrong one. */
    @Test
    void whatHasAnOutlineIsJsonToOthersToo() {
        ObjectMapper other =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        int outlined = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            RandomLines random = new RandomLines(new Random(seed));
            List<String> lines = seed % 2 == 0
                    ? random.garbage(RandomJson.PIECES)
                    : random.edited(new RandomJson(new Random(seed)).lines());
            if (new JsonCommas().without(lines).flatMap(outliner::outline).isPresent()) {
                outlined++;
                Assertions.assertDoesNotThrow(
                        () -> other.readTree(String.join("\n", lines)), () -> "not JSON: " + lines);
            }
        }
        assertThat(outlined).isGreaterThan(100);
    }
}

package dev.faster.outline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.OutlineAssert;
import dev.faster.outline.RandomLines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCommasTest {
    private final JsonCommas commas = new JsonCommas();

    @Test
    void commasAtLineEndsAreTakenOffAndPutBack() {
        List<String> lines = OutlineAssert.lines("""
                {
                  "name": "a,",
                  // one, two,
                  "ports": [80, 443],
                  "list": [
                    "x, ",
                    { "y": 1, "z": 2 },
                    {
                      "y": -1.5e3
                    }, {
                      "y": null
                    }
                  ], // all of them,
                  /* two,
                     lines, */
                  "last": {}
                }
                """);

        List<String> without = commas.without(lines).orElseThrow();

        assertThat(without).isEqualTo(OutlineAssert.lines("""
                        {
                          "name": "a,"
                          // one, two,
                          "ports": [80, 443]
                          "list": [
                            "x, "
                            { "y": 1, "z": 2 }
                            {
                              "y": -1.5e3
                            }, {
                              "y": null
                            }
                          ] // all of them,
                          /* two,
                             lines, */
                          "last": {}
                        }
                        """));
        assertThat(commas.with(without)).isEqualTo(lines);
    }

    @Test
    void whatGotANeighbourGetsAComma() {
        assertThat(commas.with(List.of(
                        "{", "  \"a\": 1 // one", "", "  // two", "  \"b\":", "    []", "  \"c\": {", "}", "}")))
                .containsExactly(
                        "{", "  \"a\": 1, // one", "", "  // two", "  \"b\":", "    [],", "  \"c\": {", "}", "}");
    }

    @Test
    void aSpaceBeforeACommaStays() {
        List<String> lines = List.of("[", "1 ,", "2", "]");

        assertThat(commas.without(lines)).contains(List.of("[", "1 ", "2", "]"));
        assertThat(commas.with(List.of("[", "1 ", "2", "]"))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n1, \n2\n]",
                "[\n1\n,2\n]",
                "[\n1\n,\n2\n]",
                "[\n1,\n]",
                "[\n1,,\n2\n]",
                "[\n,\n1\n]",
                ",",
                "[\n1 , // one\n2\n]",
                "[\n1 /* one */,\n2\n]",
                "[\n1\n2\n]",
                "{\n\"a\n\": 1\n}",
                "{\n'a': 1\n}",
                "{\n/* \n}",
                "<<<<<<< yours",
            })
    void whatWouldNotComeBackTheSameIsLeftAlone(String text) {
        assertThat(commas.without(OutlineAssert.lines(text))).isEmpty();
    }

    @Test
    void linesThatAreNoJsonGetNoCommas() {
        List<String> lines = List.of("[", "1", "<<<<<<< yours", "2", "]");

        assertThat(commas.with(lines)).isEqualTo(lines);
    }

    @Test
    void everyJsonComesBackTheSame() {
        for (long seed = 0; seed < 3_000; seed++) {
            List<String> lines = new RandomJson(new Random(seed)).lines();

            Optional<List<String>> without = commas.without(lines);

            assertThat(without).as("seed %d: %s", seed, lines).isPresent();
            assertThat(without.get()).as("seed %d", seed).noneMatch(line -> line.endsWith(","));
            assertThat(commas.with(without.get())).as("seed %d", seed).isEqualTo(lines);
        }
    }

    @Test
    void whateverIsTakenOffComesBack() {
        int accepted = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            RandomLines random = new RandomLines(new Random(seed));
            List<List<String>> texts = new ArrayList<>();
            texts.add(random.edited(new RandomJson(new Random(seed)).lines()));
            texts.add(random.garbage(RandomJson.PIECES));
            for (List<String> lines : texts) {
                Optional<List<String>> without = commas.without(lines);
                if (without.isPresent()) {
                    accepted++;
                    assertThat(commas.with(without.get())).as("seed %d", seed).isEqualTo(lines);
                }
                assertThat(commas.with(lines)).as("seed %d", seed).hasSameSizeAs(lines);
            }
        }
        assertThat(accepted).isGreaterThan(300);
    }

    @Test
    void hugeFilesTakeNoMoreThanTheirShareOfTime() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            commas.without(OutlineAssert.lines("[\n" + "1,\n".repeat(100_000) + "1\n]"));
            commas.without(List.of("[" + "1,".repeat(100_000) + "1]"));
            commas.without(List.of("[".repeat(100_000)));
            commas.without(List.of("/* */".repeat(100_000)));
        });
    }
}

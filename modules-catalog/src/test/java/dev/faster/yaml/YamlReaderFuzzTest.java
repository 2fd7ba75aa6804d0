package dev.faster.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.problem.Place;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlReaderFuzzTest {
    private static final List<String> PIECES = List.of(
            "name",
            "modules",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n\t",
            "\t",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "'",
            "\"",
            "|\n",
            ">-\n",
            "#",
            " # x",
            "&a ",
            "*a",
            "!t ",
            "!!str ",
            "---\n",
            "...\n",
            "? ",
            "%YAML 1.2\n",
            "\\",
            "\\u00e9",
            "é",
            "😀",
            "\u2028",
            "\u0085",
            "\r",
            "\r\n",
            "\uFEFF",
            "\0",
            "21",
            "true",
            "~",
            "<<",
            "@",
            "`",
            "x".repeat(1100),
            " ");

    @Test
    void anyTextGivesATreeOrAProblemWithinTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(25); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    @Test
    void anyBytesGiveATreeOrAProblemWithinTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] good = "name: shop\ngroup: com.example\nmodules: [user, payments]\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(6); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes, seed);
        }
    }

    @Test
    void theLargestFilesTakeBoundedTime() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            String pieces = PIECES.get(random.nextInt(PIECES.size())) + PIECES.get(random.nextInt(PIECES.size()));
            checkWithinSeconds("a: " + repeatToLimit(pieces), seed);
        }
        checkWithinSeconds(repeatToLimit("- |\n  \tx\n"), seed);
    }

    private static void checkWithinSeconds(String text, long seed) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> readOrRefuse(text.getBytes(StandardCharsets.UTF_8)),
                () -> "seed " + seed + ", many of " + text.substring(0, 20));
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(YamlReader.read("fuzz", bytes)).isNotNull();
        } catch (ProblemException e) {
            assertThat(e.problem().place()).isPresent();
        }
    }

    private static String repeatToLimit(String piece) {
        return piece.repeat(1024 * 1024 / piece.getBytes(StandardCharsets.UTF_8).length - 3);
    }

    private static void check(byte[] bytes, long seed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            checkPlaces(YamlReader.read("fuzz", bytes), text, seed);
        } catch (ProblemException e) {
            checkPlace(e.problem().place().orElseThrow(), text, seed);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", text: " + text, e);
        }
    }

    private static void checkPlaces(YamlNode node, String text, long seed) {
        checkPlace(node.place(), text, seed);
        assertThat(node.extent().start()).isLessThanOrEqualTo(node.extent().end());
        if (node instanceof YamlMap map) {
            for (YamlEntry entry : map.entries()) {
                checkPlaces(entry.key(), text, seed);
                checkPlaces(entry.value(), text, seed);
            }
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> checkPlaces(item, text, seed));
        }
    }

    private static void checkPlace(Place place, String text, long seed) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean within = place.line() >= 1
                && place.line() <= lines.length
                && place.column() >= 1
                && place.column() <= lines[place.line() - 1].codePointCount(0, lines[place.line() - 1].length()) + 1;
        if (!within) {
            throw new AssertionError(
                    "seed " + seed + ": " + place + " is outside of: " + Arrays.toString(text.toCharArray()));
        }
    }
}

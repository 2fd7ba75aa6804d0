package dev.faster.spec;

import dev.faster.problem.Place;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
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
        for (int i = 0; i < 20_000; i++) {
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
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            check(bytes, seed);
        }
    }

    private static void check(byte[] bytes, long seed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            READER.read("faster.yaml", bytes, locations -> TestCatalog.CATALOG);
            SpecEditor.of("faster.yaml", bytes).set("name", "shop");
        } catch (ProblemException e) {
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

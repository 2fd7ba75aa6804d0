package dev.faster.matrix;

import dev.faster.matrix.Outcome.Failed;
import dev.faster.matrix.Outcome.NotRun;
import dev.faster.matrix.Outcome.Passed;
import java.util.List;

/** A combination and what became of it: a line of the table. */
record Row(Combination combination, Outcome outcome) {
    static final List<String> HEADER =
            List.of("project", "components", "Java", "JDK", "hash", "tests", "lines covered", "seconds", "result");
    private static final int SHORT = 12;

    boolean isGood() {
        return !(outcome instanceof Failed);
    }

    List<String> cells() {
        if (outcome instanceof Passed passed) {
            Measured measured = passed.measured();
            return cells(
                    String.valueOf(passed.jdk()),
                    passed.hash(),
                    String.valueOf(measured.tests()),
                    measured.coverage(),
                    String.valueOf(measured.seconds()),
                    passed.before() ? "passed before" : "passed");
        }
        if (outcome instanceof Failed failed) {
            return cells(
                    String.valueOf(failed.jdk()),
                    failed.hash(),
                    "",
                    "",
                    String.valueOf(failed.seconds()),
                    "**failed**: " + failed.reason().replace("|", "\\|"));
        }
        return cells("", "", "", "", "", "not run: " + ((NotRun) outcome).reason());
    }

    private List<String> cells(String jdk, String hash, String tests, String coverage, String seconds, String result) {
        return List.of(
                combination.title(),
                String.join(", ", combination.components()),
                String.valueOf(combination.java()),
                jdk,
                hash.isEmpty() ? "" : "`" + hash.substring(0, SHORT) + "`",
                tests,
                coverage,
                seconds,
                result);
    }
}

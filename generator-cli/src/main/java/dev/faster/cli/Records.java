package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;

/** Tells the problems that {@code faster adopt} is the way out of. */
final class Records {
    private Records() {}

    static boolean areLost(Problem problem) {
        Code code = problem.code();
        return code == Code.RECORDS_MISSING || code == Code.STATE_DAMAGED || code == Code.BASELINE_DAMAGED;
    }
}

package dev.faster.matrix;

/** What became of a combination. */
sealed interface Outcome {
    /** @param before whether it was an earlier run that built these bytes */
    record Passed(String hash, int jdk, Measured measured, boolean before) implements Outcome {}

    /** @param hash empty when there is no project */
    record Failed(String hash, int jdk, String reason, long seconds) implements Outcome {}

    /** There is nothing on this machine to build it with. */
    record NotRun(String reason) implements Outcome {}
}

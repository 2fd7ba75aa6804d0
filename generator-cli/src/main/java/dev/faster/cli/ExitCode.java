package dev.faster.cli;

/** How {@code faster} ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int WRONG_INPUT = 2;
    /** Done, but a person has to settle what is left in files. */
    static final int CONFLICTS = 3;

    static final int REFUSED = 4;
    /** What was looked for was found, and should not be there. */
    static final int FOUND = 5;
    /** Done, but git refused the commit that was asked for. */
    static final int NOT_COMMITTED = 6;

    private ExitCode() {}
}

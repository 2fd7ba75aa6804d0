package dev.faster.cli;

/** How {@code faster} ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int WRONG_INPUT = 2;
    static final int REFUSED = 4;

    private ExitCode() {}
}

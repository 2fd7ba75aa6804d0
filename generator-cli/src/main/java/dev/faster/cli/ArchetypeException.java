package dev.faster.cli;

/** Tells Maven, in one line, why there is no project. It has no stack trace: it is an answer, not a bug. */
public final class ArchetypeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchetypeException(String line) {
        super(line, null, false, false);
    }
}

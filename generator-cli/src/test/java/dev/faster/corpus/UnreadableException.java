package dev.faster.corpus;

/** A file is not what its name says it is. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}

package dev.faster.matrix;

/** A project was not made, or did not pass a check. */
final class NotWholeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason a few words, for a table */
    NotWholeException(String reason, String output) {
        super(reason + (output.isBlank() ? "" : "\n" + output));
    }

    String reason() {
        return getMessage().lines().findFirst().orElseThrow();
    }
}

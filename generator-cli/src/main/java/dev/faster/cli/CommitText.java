package dev.faster.cli;

import dev.faster.git.CommitResult;

/**
 * What is said about the commit that {@code --commit} asked for.
 *
 * @param hash of the commit that was made; empty when none was
 * @param refusal why none was made; empty when one was, or none was wanted
 */
record CommitText(String hash, String refusal) {
    static final CommitText NONE = new CommitText("", "");
    static final CommitText CONFLICTS = new CommitText("", "resolve the conflicts first");

    static CommitText of(CommitResult result) {
        if (result instanceof CommitResult.Made made) {
            return new CommitText(made.hash(), "");
        }
        if (result instanceof CommitResult.Refused refused) {
            return new CommitText("", "git says: " + refused.said());
        }
        return NONE;
    }

    boolean isMade() {
        return !hash.isEmpty();
    }

    int exitCode() {
        return refusal.isEmpty() ? ExitCode.DONE : ExitCode.NOT_COMMITTED;
    }

    /** One line, or none. */
    String text(Paint paint) {
        if (!refusal.isEmpty()) {
            return paint.red("Not committed") + ": " + refusal + "\n";
        }
        return isMade() ? paint.green("Committed ") + "as " + hash + ".\n" : "";
    }

    void fields(JsonWriter json) {
        if (isMade()) {
            json.field("commit", hash);
        }
        if (!refusal.isEmpty()) {
            json.field("commitRefusal", refusal);
        }
    }
}

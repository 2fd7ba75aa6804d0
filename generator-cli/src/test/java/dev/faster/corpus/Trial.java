package dev.faster.corpus;

import dev.faster.render.FileTree;
import java.util.List;

/** One edit, brought through one operation. */
public final class Trial {
    private final Edit edit;
    private final Operation operation;
    private final Sandbox.Outcome outcome;
    private final List<Verdict> verdicts;

    Trial(Edit edit, Operation operation, Sandbox.Outcome outcome, List<Verdict> verdicts) {
        this.edit = edit;
        this.operation = operation;
        this.outcome = outcome;
        this.verdicts = List.copyOf(verdicts);
    }

    public Edit edit() {
        return edit;
    }

    public Operation operation() {
        return operation;
    }

    /** One for each file that both sides changed, and for each file that went wrong. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** What faster made of the project. */
    public FileTree outcome() {
        return outcome.files();
    }

    public boolean hasConflicts() {
        return !outcome.conflicts().isEmpty();
    }
}

package dev.faster.cli;

import dev.faster.project.Change;
import dev.faster.project.Change.Reason;
import dev.faster.project.Step;
import java.util.Optional;

/** What became of a plan, in words: the files, how many, what stays and why, what is left to settle. */
final class OutcomeText {
    static final String BLOCKED = "a folder or a link is in its place";

    private final Outcome outcome;
    private final Paint paint;

    OutcomeText(Outcome outcome, Paint paint) {
        this.outcome = outcome;
        this.paint = paint;
    }

    /** Adds all of it to the text. */
    StringBuilder body(StringBuilder text) {
        files(text);
        text.append(outcome.plan().isEmpty() ? "No file but faster's own changes.\n" : counts());
        kept(text);
        if (outcome.dryRun()) {
            diffs(text);
        }
        conflicts(text).append(outcome.commit().text(paint));
        if (!outcome.dryRun() && outcome.conflicts().isEmpty()) {
            text.append(next());
        }
        return text;
    }

    private void files(StringBuilder text) {
        WholeFolders folders = new WholeFolders(outcome.plan().changes());
        Optional<String> said = Optional.empty();
        for (Change change : outcome.plan().changes()) {
            Optional<String> folder = folders.around(change);
            boolean told = change instanceof Change.Keep || folder.isPresent() && folder.equals(said);
            if (!told) {
                text.append("  " + sign(change) + " " + folder.orElse(change.path()));
                text.append(folder.isPresent() ? " (" + folders.size(folder.get()) + " files)\n" : "\n");
                said = folder;
            }
        }
    }

    private String next() {
        if (!outcome.inGit()) {
            return "To take it back, run faster undo.\n";
        }
        return outcome.commit().isMade()
                ? "See git show; faster undo takes it back.\n"
                : "See git status and git diff; faster undo takes it back.\n";
    }

    /** Adds the conflicts alone, and what to do about them. */
    StringBuilder conflicts(StringBuilder text) {
        if (outcome.conflicts().isEmpty()) {
            return text;
        }
        text.append(paint.red(outcome.dryRun() ? "There would be conflicts:" : "Conflicts to settle:"))
                .append('\n');
        for (String path : outcome.conflicts()) {
            text.append("  " + paint.red("!") + " " + path + " (" + place(path) + ")\n");
        }
        int blocked = outcome.plan().count(Change.Blocked.class);
        text.append(blocked > 0 ? "Move away what is in the place of a file, and run faster update.\n" : "");
        if (outcome.conflicts().size() > blocked) {
            text.append("Edit the files, delete what ends in " + Change.Beside.SUFFIX
                    + ", then run faster check; or take the change back with faster undo.\n");
        }
        return text;
    }

    static void line(StringBuilder text, String title, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(title).append(" ".repeat(15 - title.length()));
            text.append(value).append('\n');
        }
    }

    private String sign(Change change) {
        if (change instanceof Change.Create) {
            return paint.green("+");
        }
        if (change instanceof Change.Update) {
            return "~";
        }
        if (change instanceof Change.Merge) {
            return paint.cyan("m");
        }
        return paint.red(change instanceof Change.Delete ? "-" : "!");
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        count(counts, Change.Create.class, " created");
        count(counts, Change.Update.class, " updated");
        count(counts, Change.Merge.class, " merged with your edits");
        count(counts, Change.Delete.class, " deleted");
        count(counts, Change.Conflict.class, " in conflict");
        return counts.append(".\n").toString();
    }

    private void count(StringBuilder counts, Class<? extends Change> kind, String what) {
        int count = outcome.plan().count(kind);
        if (count > 0) {
            counts.append(counts.length() == 0 ? "" : ", ").append(count).append(what);
        }
    }

    private void kept(StringBuilder text) {
        boolean first = true;
        for (Change change : outcome.plan().changes()) {
            if (change instanceof Change.Keep keep && keep.reason() != Reason.NOTHING_NEW) {
                text.append(first ? "Left as they are:\n" : "");
                text.append("    " + keep.path() + " (" + ChangeText.reason(keep.reason()) + ")\n");
                first = false;
            }
        }
    }

    private void diffs(StringBuilder text) {
        for (Change change : outcome.plan().changes()) {
            Optional<Step> step = Step.of(change);
            if (step.isPresent()) {
                text.append(UnifiedDiff.of(step.get()));
            }
        }
    }

    private String place(String path) {
        for (Change change : outcome.plan().changes()) {
            if (change.path().equals(path)) {
                if (change instanceof Change.Marked marked) {
                    return marked.count() == 1 ? "1 place" : marked.count() + " places";
                }
                if (change instanceof Change.Beside beside) {
                    return "the other version is in " + beside.besidePath();
                }
                if (change instanceof Change.Blocked) {
                    return BLOCKED + ": nothing was written";
                }
            }
        }
        return "left from an earlier change";
    }
}

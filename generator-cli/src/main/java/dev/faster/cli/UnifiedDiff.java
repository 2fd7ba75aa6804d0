package dev.faster.cli;

import dev.faster.merge.LineDiff;
import dev.faster.merge.LineDiff.Hunk;
import dev.faster.project.Step;
import dev.faster.render.RenderedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file's change as {@code git diff} shows it and {@code git apply} takes it. What is no text is only said to differ,
 * in a line that {@code git apply} passes over.
 */
final class UnifiedDiff {
    /** Unchanged lines around a change. */
    private static final int CONTEXT = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<String> before;
    private final List<String> after;

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Ends with a line break; empty when nothing changes. */
    static String of(Step step) {
        return of(step.path(), step.before(), step.after());
    }

    static String of(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
        if (before.equals(after)) {
            return "";
        }
        DiffHeader header = new DiffHeader(path, before, after);
        Optional<List<String>> old = DiffLines.of(before);
        Optional<List<String>> fresh = DiffLines.of(after);
        if (old.isEmpty() || fresh.isEmpty()) {
            return header.forBinary();
        }
        UnifiedDiff diff = new UnifiedDiff(old.get(), fresh.get());
        diff.hunks(LineDiff.of(old.get(), fresh.get()).hunks());
        return header.forText(diff.text.length() > 0) + diff.text;
    }

    private void hunks(List<Hunk> changes) {
        List<Hunk> near = new ArrayList<>();
        for (Hunk change : changes) {
            if (!near.isEmpty()
                    && change.beforeStart() - near.get(near.size() - 1).beforeEnd() > 2 * CONTEXT) {
                hunk(near);
                near.clear();
            }
            near.add(change);
        }
        if (!near.isEmpty()) {
            hunk(near);
        }
    }

    /** Changes that share their context stand below one head. */
    private void hunk(List<Hunk> near) {
        Hunk first = near.get(0);
        Hunk last = near.get(near.size() - 1);
        int above = Math.min(CONTEXT, first.beforeStart());
        int below = Math.min(CONTEXT, before.size() - last.beforeEnd());
        int start = first.beforeStart() - above;
        int end = last.beforeEnd() + below;
        text.append("@@ -").append(range(start, end));
        text.append(" +").append(range(first.afterStart() - above, last.afterEnd() + below));
        text.append(" @@\n");
        int at = start;
        for (Hunk change : near) {
            lines(' ', before, at, change.beforeStart());
            lines('-', before, change.beforeStart(), change.beforeEnd());
            lines('+', after, change.afterStart(), change.afterEnd());
            at = change.beforeEnd();
        }
        lines(' ', before, at, end);
    }

    /** Lines count from one; of none, the line before is named. */
    private static String range(int start, int end) {
        int count = end - start;
        int first = count == 0 ? start : start + 1;
        return count == 1 ? String.valueOf(first) : first + "," + count;
    }

    private void lines(char sign, List<String> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            text.append(sign).append(line);
            if (!line.endsWith("\n")) {
                text.append("\n\\ No newline at end of file\n");
            }
        }
    }
}

package dev.faster.corpus;

import dev.faster.corpus.Verdict.How;
import dev.faster.project.Change;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares what became of an edited project with what should have become of it. */
final class Judge {
    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    private final GitMerge git;
    private final List<Oracle> oracles = Oracle.all();

    Judge(GitMerge git) {
        this.git = git;
    }

    List<Verdict> judge(Meeting meeting, Sandbox.Outcome outcome) throws IOException, InterruptedException {
        List<Verdict> verdicts = new ArrayList<>();
        for (String path : meeting.paths()) {
            Optional<RenderedFile> base = meeting.base(path);
            Optional<RenderedFile> ours = meeting.ours(path);
            Optional<RenderedFile> theirs = meeting.theirs(path);
            if (ours.equals(base) || theirs.equals(base) || ours.equals(theirs)) {
                oneSided(meeting, outcome, path).ifPresent(verdicts::add);
            } else if (base.isPresent() && ours.isPresent() && theirs.isPresent()) {
                verdicts.add(changedTwice(meeting, outcome, path));
            } else {
                verdicts.add(oneWhole(meeting, outcome, path));
            }
        }
        return verdicts;
    }

    /** After {@code remove} of what {@code add} brought, the project is what it was before both. */
    List<Verdict> judgeInverse(Meeting meeting, Sandbox.Outcome back) {
        TreeSet<String> paths = new TreeSet<>(meeting.ours().files().keySet());
        paths.addAll(back.files().files().keySet());
        List<Verdict> verdicts = new ArrayList<>();
        for (String path : paths) {
            boolean same = meeting.ours().files().get(path) == null
                    ? back.files().files().get(path) == null
                    : meeting.ours()
                            .files()
                            .get(path)
                            .equals(back.files().files().get(path));
            if (!same && !path.startsWith(MIGRATIONS)) {
                verdicts.add(new Verdict(
                        meeting.edit(),
                        meeting.operation(),
                        path,
                        How.ADDED_AND_REMOVED,
                        0,
                        back.conflicts().getOrDefault(path, 0),
                        List.of(),
                        List.of("not what it was before")));
            }
        }
        return verdicts;
    }

    private static Optional<Verdict> oneSided(Meeting meeting, Sandbox.Outcome outcome, String path) {
        Optional<RenderedFile> wanted =
                meeting.ours(path).equals(meeting.base(path)) ? meeting.theirs(path) : meeting.ours(path);
        String place = meeting.outcomePath(path);
        Optional<RenderedFile> found =
                Optional.ofNullable(outcome.files().files().get(place));
        boolean keptMigration = wanted.isEmpty() && place.startsWith(MIGRATIONS);
        if (found.equals(wanted) || keptMigration) {
            return Optional.empty();
        }
        String complaint = wanted.isEmpty() ? "is still there" : found.isEmpty() ? "is gone" : "is not that side's";
        return Optional.of(verdict(meeting, outcome, path, How.ONE_SIDED, 0, List.of(), List.of(complaint)));
    }

    /** Git leaves it to people when one side changed a file that the other deleted, or both added it. */
    private static Verdict oneWhole(Meeting meeting, Sandbox.Outcome outcome, String path) {
        How how = meeting.base(path).isPresent() ? How.DELETED_AND_CHANGED : How.ADDED_TWICE;
        Optional<RenderedFile> found =
                Optional.ofNullable(outcome.files().files().get(meeting.outcomePath(path)));
        List<String> wrong = found.equals(meeting.ours(path)) ? List.of() : List.of("is not the user's");
        return verdict(meeting, outcome, path, how, 1, List.of(), wrong);
    }

    private Verdict changedTwice(Meeting meeting, Sandbox.Outcome outcome, String path)
            throws IOException, InterruptedException {
        RenderedFile ours = meeting.ours(path).orElseThrow();
        GitMerge.Answer answer = git.merge(
                meeting.base(path).orElseThrow(), ours, meeting.theirs(path).orElseThrow());
        List<String> gitWrong =
                answer.conflicts() > 0 ? List.of() : complaints(merged(meeting, path, answer.seen(), answer.file()));
        RenderedFile found = outcome.files().files().get(meeting.outcomePath(path));
        List<String> ourWrong = new ArrayList<>();
        if (found == null) {
            ourWrong.add("is gone");
        } else if (conflicts(meeting, outcome, path) > 0) {
            if (!isBeside(meeting, outcome, path)) {
                ourWrong.addAll(lost(merged(meeting, path, ours, found)));
            }
        } else {
            ourWrong.addAll(complaints(merged(meeting, path, ours, found)));
            ourWrong.addAll(unexpected(meeting.edit(), path, Text.of(found).lines()));
        }
        return verdict(meeting, outcome, path, How.CHANGED_TWICE, answer.conflicts(), gitWrong, ourWrong);
    }

    private static Merged merged(Meeting meeting, String path, RenderedFile ours, RenderedFile outcome) {
        return new Merged(
                meeting.outcomePath(path),
                Text.of(meeting.base(path).orElseThrow()),
                Text.of(ours),
                Text.of(meeting.theirs(path).orElseThrow()),
                Text.of(outcome),
                !meeting.edit().reshapes(path));
    }

    private List<String> complaints(Merged merged) {
        List<String> complaints = new ArrayList<>();
        for (Oracle oracle : oracles) {
            complaints.addAll(oracle.complaints(merged));
        }
        return complaints;
    }

    /** Where there is a conflict, what both sides wrote is there to choose from. */
    private static List<String> lost(Merged merged) {
        List<String> lost = new ArrayList<>();
        for (Text side : List.of(merged.ours(), merged.theirs())) {
            for (String line : side.lines()) {
                if (!merged.base().lines().contains(line)
                        && !merged.outcome().lines().contains(line)) {
                    lost.add("neither merged nor in conflict: " + line);
                }
            }
        }
        return lost;
    }

    private static List<String> unexpected(Edit edit, String path, List<String> lines) {
        List<String> missing = new ArrayList<>();
        for (Edit.FileChange change : edit.changes()) {
            for (List<String> run : change.expected()) {
                if (change.path().equals(path) && Collections.indexOfSubList(lines, run) < 0) {
                    missing.add("expected together: " + String.join(" | ", run));
                }
            }
        }
        return missing;
    }

    /** Then both versions are there as a whole. */
    private static boolean isBeside(Meeting meeting, Sandbox.Outcome outcome, String path) {
        return outcome.files().files().containsKey(meeting.outcomePath(path) + Change.Beside.SUFFIX);
    }

    private static int conflicts(Meeting meeting, Sandbox.Outcome outcome, String path) {
        return outcome.conflicts().getOrDefault(meeting.outcomePath(path), 0)
                + (meeting.outcomePath(path).equals(path)
                        ? 0
                        : outcome.conflicts().getOrDefault(path, 0));
    }

    private static Verdict verdict(
            Meeting meeting,
            Sandbox.Outcome outcome,
            String path,
            How how,
            int gitConflicts,
            List<String> gitWrong,
            List<String> ourWrong) {
        return new Verdict(
                meeting.edit(),
                meeting.operation(),
                meeting.outcomePath(path),
                how,
                gitConflicts,
                conflicts(meeting, outcome, path),
                gitWrong,
                ourWrong);
    }
}

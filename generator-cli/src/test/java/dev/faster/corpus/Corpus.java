package dev.faster.corpus;

import dev.faster.project.Generation;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The edits of {@code bench/merge}, and what faster and git make of them. */
public final class Corpus {
    private final List<Edit> edits;
    private final List<Edit> update;
    private final Versions versions;

    private Corpus(List<Edit> edits, List<Edit> update) {
        this.edits = List.copyOf(edits);
        this.update = List.copyOf(update);
        this.versions = new Versions(update);
    }

    /** @param folder {@code bench/merge} */
    public static Corpus read(Path folder) throws IOException {
        return new Corpus(EditReader.readAll(folder.resolve("edits")), EditReader.readAll(folder.resolve("update")));
    }

    /** Those alone whose source or title has this in it. */
    public Corpus only(String word) {
        List<Edit> some =
                edits.stream().filter(edit -> edit.toString().contains(word)).toList();
        return new Corpus(some, update);
    }

    public List<Edit> edits() {
        return edits;
    }

    /** What has changed in the newer templates. */
    public List<Edit> update() {
        return update;
    }

    /** The operations that an edit goes through: what needs events cannot be edited before they are there. */
    public static List<Operation> operations(Edit edit) {
        return edit.needsEvents()
                ? List.of(Operation.REMOVE, Operation.UPDATE)
                : List.of(Operation.ADD, Operation.REMOVE, Operation.UPDATE);
    }

    /** @param work a folder for projects */
    public List<Trial> run(Path work) throws IOException, InterruptedException {
        Sandbox sandbox = new Sandbox(work.resolve("project"));
        Judge judge = new Judge(new GitMerge(work.resolve("git")));
        List<Trial> trials = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            Generation base = versions.base(operation);
            Generation theirs = versions.theirs(operation);
            SortedMap<String, RenderedFile> records = sandbox.records(base);
            for (Edit edit : edits) {
                if (operations(edit).contains(operation)) {
                    FileTree ours = Editing.apply(edit, base.files());
                    Sandbox.Outcome outcome = sandbox.plan(records, ours, theirs);
                    Meeting meeting =
                            new Meeting(edit, operation, base.files(), ours, theirs.files(), versions.moves(operation));
                    List<Verdict> verdicts = new ArrayList<>(judge.judge(meeting, outcome));
                    if (operation == Operation.ADD && outcome.conflicts().isEmpty()) {
                        Sandbox.Outcome back = sandbox.plan(outcome.records(), outcome.files(), base);
                        verdicts.addAll(judge.judgeInverse(meeting, back));
                    }
                    trials.add(new Trial(edit, operation, outcome, verdicts));
                }
            }
        }
        return trials;
    }
}

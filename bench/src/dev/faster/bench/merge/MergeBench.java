package dev.faster.bench.merge;

import dev.faster.corpus.Corpus;
import dev.faster.corpus.FileKind;
import dev.faster.corpus.Operation;
import dev.faster.corpus.Trial;
import dev.faster.corpus.Verdict;
import dev.faster.corpus.Verdict.How;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints what git and faster make of the merge corpus, side by side; see bench/README.md. */
public final class MergeBench {
    private MergeBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = List.of(args).subList(1, args.length);
        Corpus corpus = Corpus.read(Path.of(args[0]).resolve("bench/merge"));
        for (String option : options) {
            corpus = option.startsWith("--") ? corpus : corpus.only(option);
        }
        Path work = Files.createTempDirectory("faster-merge");
        List<Trial> trials = corpus.run(work);
        System.out.println(corpus.edits().size() + " edits, " + trials.size()
                + " merges of whole projects; an update of " + corpus.update().size() + " changes in templates\n");
        table(trials);
        if (options.contains("--list")) {
            print("conflicts", trials, verdict -> verdict.ourConflicts() > 0);
            gitAlone(trials);
        }
        wrong(trials);
        if (options.contains("--build")) {
            new Builds(work.resolve("builds")).run(trials);
        }
    }

    private static void table(List<Trial> trials) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %6s %9s %9s %7s %9s %9s %9s %9s%n",
                "",
                "files",
                "git files",
                "our files",
                "ratio",
                "git spots",
                "our spots",
                "git wrong",
                "our wrong");
        for (Operation operation : Operation.values()) {
            row(operation.toString(), trials, verdict -> verdict.operation() == operation && isContent(verdict));
            for (FileKind kind : FileKind.values()) {
                row(
                        "  " + kind,
                        trials,
                        verdict -> verdict.operation() == operation && verdict.kind() == kind && isContent(verdict));
            }
        }
        row("changed by both", trials, MergeBench::isContent);
        row("deleted and changed", trials, verdict -> verdict.how() == How.DELETED_AND_CHANGED);
        row("added by both", trials, verdict -> verdict.how() == How.ADDED_TWICE);
        row("changed by one", trials, verdict -> verdict.how() == How.ONE_SIDED);
        row("add, then remove", trials, verdict -> verdict.how() == How.ADDED_AND_REMOVED);
        row("all", trials, verdict -> true);
    }

    private static boolean isContent(Verdict verdict) {
        return verdict.how() == How.CHANGED_TWICE;
    }

    private static void row(String name, List<Trial> trials, Predicate<Verdict> which) {
        List<Verdict> some = verdicts(trials).stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        long git = some.stream().filter(verdict -> verdict.gitConflicts() > 0).count();
        long ours = some.stream().filter(verdict -> verdict.ourConflicts() > 0).count();
        System.out.printf(
                Locale.ROOT,
                "%-30s %6d %9d %9d %7s %9d %9d %9d %9d%n",
                name,
                some.size(),
                git,
                ours,
                git == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) ours / git),
                some.stream().mapToInt(Verdict::gitConflicts).sum(),
                some.stream().mapToInt(Verdict::ourConflicts).sum(),
                some.stream().filter(verdict -> !verdict.gitWrong().isEmpty()).count(),
                some.stream().filter(verdict -> !verdict.ourWrong().isEmpty()).count());
    }

    private static List<Verdict> verdicts(List<Trial> trials) {
        return trials.stream().flatMap(trial -> trial.verdicts().stream()).toList();
    }

    private static void gitAlone(List<Trial> trials) {
        print("wrong by git", trials, verdict -> !verdict.gitWrong().isEmpty());
        for (Verdict verdict : verdicts(trials)) {
            verdict.gitWrong().forEach(complaint -> System.out.println("    " + verdict + ": " + complaint));
        }
    }

    private static void print(String title, List<Trial> trials, Predicate<Verdict> which) {
        System.out.println("\n" + title + ":");
        verdicts(trials).stream().filter(which).forEach(verdict -> System.out.println("  " + verdict));
    }

    private static void wrong(List<Trial> trials) {
        for (Verdict verdict : verdicts(trials)) {
            if (!verdict.ourWrong().isEmpty()) {
                System.out.println("\nwrong: " + verdict + " (" + verdict.how() + ")");
                verdict.ourWrong().forEach(complaint -> System.out.println("  " + complaint));
            }
        }
    }
}

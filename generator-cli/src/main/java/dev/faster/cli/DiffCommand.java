package dev.faster.cli;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.project.Edit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What was edited since faster wrote it. */
final class DiffCommand implements Command {
    static final String NAME = "diff";
    static final String LABEL = "PATH";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        NAME,
                        "diff [PATH]... [-C DIR] [--json]",
                        "Shows what was edited since faster wrote it, as git diff would.",
                        "  faster diff",
                        "  faster diff pom.xml src/main")
                .addPositional(Options.arguments(LABEL, "Files and folders to look at; all if not given."))
                .addOption(Options.folder());
    }

    @Override
    public Report run(ParseResult given) {
        try (OpenProject open = OpenProject.toLook(given)) {
            WorkingFolder folder = new WorkingFolder(given);
            List<String> limits = new ArrayList<>();
            Set<String> known = open.project().baseline().files().keySet();
            for (String word : Options.words(given)) {
                limits.add(limit(word, open.root(), folder.resolve(word, LABEL), known));
            }
            List<Edit> edits = new ArrayList<>();
            for (Edit edit : open.project().edits()) {
                if (isWithin(edit.path(), limits)) {
                    edits.add(edit);
                }
            }
            return new DiffReport(edits);
        }
    }

    /** The path as the project has it. */
    private static String limit(String word, Path root, Path path, Set<String> known) {
        Path absolute = path.toAbsolutePath().normalize();
        String limit =
                absolute.startsWith(root) ? root.relativize(absolute).toString().replace('\\', '/') : "..";
        for (String file : known) {
            if (isWithin(file, List.of(limit))) {
                return limit;
            }
        }
        throw Problem.of(Code.NOT_FASTERS_FILE, word).at(Place.of(LABEL)).toException();
    }

    private static boolean isWithin(String path, List<String> limits) {
        for (String limit : limits) {
            if (limit.isEmpty() || path.equals(limit) || path.startsWith(limit + "/")) {
                return true;
            }
        }
        return limits.isEmpty();
    }
}

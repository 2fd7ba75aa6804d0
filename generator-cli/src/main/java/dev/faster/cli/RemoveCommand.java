package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes components out of a project. */
final class RemoveCommand implements Command {
    static final String NAME = "remove";
    static final String DROP = "--with-drop-migration";

    private final ProjectChange change;

    RemoveCommand(ProjectChange change) {
        this.change = change;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        NAME,
                        "remove MODULE... [OPTION]...",
                        "Takes modules or deploy targets out of the project. What you edited stays, and so do migrations.",
                        "  faster remove events",
                        "  faster remove events --dry-run",
                        "  faster remove events --with-drop-migration")
                .addPositional(Options.arguments(Pickable.LABEL, "Modules or deploy targets that the project has."))
                .addOption(Options.flag(
                        DROP, "Add a migration that drops its tables. It runs at the service's next start."));
        return ProjectChange.options(spec);
    }

    @Override
    public Report run(ParseResult given) {
        List<String> words = Options.words(given);
        if (words.isEmpty()) {
            throw Problem.of(Code.MISSING_ARGUMENT, Pickable.LABEL, NAME).toException();
        }
        return change.run(NAME, words, new Removal(words), given);
    }
}

package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Picks components for a project, and brings what they give. */
final class AddCommand implements Command {
    static final String NAME = "add";

    private final ProjectChange change;

    AddCommand(ProjectChange change) {
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
                        "add MODULE... [OPTION]...",
                        "Adds modules or deploy targets to the project, with all that they require. Your edits stay.",
                        "  faster add events",
                        "  faster add events --dry-run",
                        "  faster add events --commit")
                .addPositional(Options.arguments(Pickable.LABEL, "Modules or deploy targets (faster list)."));
        return ProjectChange.options(spec);
    }

    @Override
    public Report run(ParseResult given) {
        List<String> words = Options.words(given);
        if (words.isEmpty()) {
            throw Problem.of(Code.MISSING_ARGUMENT, Pickable.LABEL, NAME).toException();
        }
        return change.run(NAME, words, new Addition(words), given);
    }
}

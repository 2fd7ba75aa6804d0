package dev.faster.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings newer templates to a project. */
final class UpdateCommand implements Command {
    static final String NAME = "update";

    private final ProjectChange change;

    UpdateCommand(ProjectChange change) {
        this.change = change;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return ProjectChange.options(Options.command(
                NAME,
                "update [OPTION]...",
                "Brings what the templates of this faster have newer. Your edits stay.",
                "  faster update",
                "  faster update --dry-run"));
    }

    @Override
    public Report run(ParseResult given) {
        return change.run(NAME, List.of(), new AsItStands(), given);
    }
}

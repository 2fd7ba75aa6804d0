package dev.faster.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings a project in line with its spec. */
final class SyncCommand implements Command {
    static final String NAME = "sync";

    private final ProjectChange change;

    SyncCommand(ProjectChange change) {
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
                "sync [OPTION]...",
                "Brings the project in line with faster.yaml, after you changed it or merged branches.",
                "  faster sync",
                "  faster sync --dry-run"));
    }

    @Override
    public Report run(ParseResult given) {
        return change.run(NAME, List.of(), new AsItStands(), given);
    }
}

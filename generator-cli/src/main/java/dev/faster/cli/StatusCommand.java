package dev.faster.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How a project stands. */
final class StatusCommand implements Command {
    static final String NAME = "status";

    private final Examination examination;

    StatusCommand(Examination examination) {
        this.examination = examination;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        NAME,
                        "status [-C DIR] [--json]",
                        "Says what the project consists of, what you edited, what is behind, and what is left to settle.",
                        "  faster status",
                        "  faster status --json")
                .addOption(Options.folder());
    }

    @Override
    public Report run(ParseResult given) {
        try (OpenProject open = OpenProject.toLook(given)) {
            return new StatusReport(examination.of(open), open.root());
        }
    }
}

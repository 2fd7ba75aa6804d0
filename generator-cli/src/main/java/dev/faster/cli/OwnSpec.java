package dev.faster.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What {@code faster} takes without a command. */
final class OwnSpec {
    private OwnSpec() {}

    static CommandSpec of(List<Command> commands) {
        CommandSpec spec = Options.command(
                "",
                "COMMAND [ARGUMENT]...",
                "Generates Java web services that are tested from the first minute.",
                "  faster new shop --modules events",
                "  faster new --spec faster.yaml --dry-run",
                "  faster info events");
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Show which faster this is.")
                .build());
        spec.usageMessage().commandListHeading("%nCommands (each has --help):%n");
        for (Command command : commands) {
            CommandSpec known = command.spec();
            spec.addSubcommand(command.name(), known);
        }
        return spec;
    }
}

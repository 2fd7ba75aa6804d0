package dev.faster.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** How a command is used. */
record HelpReport(CommandLine parser) implements Report {
    static Report of(CommandSpec spec) {
        return new HelpReport(spec.commandLine());
    }

    @Override
    public String command() {
        return "help";
    }

    @Override
    public String text(Paint paint) {
        return parser.getUsageMessage(paint.on() ? Ansi.ON : Ansi.OFF);
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("text", parser.getUsageMessage(Ansi.OFF));
    }
}

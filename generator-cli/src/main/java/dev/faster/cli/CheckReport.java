package dev.faster.cli;

import java.util.List;

/** What was found, a line each. */
record CheckReport(List<Finding> findings) implements Report {
    @Override
    public String command() {
        return CheckCommand.NAME;
    }

    @Override
    public int exitCode() {
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(paint.red(finding.where() + ": " + finding.message())).append('\n');
        }
        return text.length() == 0 ? "Nothing to find fault with.\n" : text.toString();
    }

    @Override
    public void fields(JsonWriter json) {
        json.key("findings").open('[');
        for (Finding finding : findings) {
            json.element().open('{');
            json.field("code", finding.code()).field("path", finding.where());
            json.field("message", finding.message()).close('}');
        }
        json.close(']');
    }
}

package dev.faster.cli;

import dev.faster.project.Edit;
import java.util.List;

/**
 * A project that was taken on.
 *
 * @param edits what counts as edited from now on
 */
record AdoptReport(Target target, List<Edit> edits, Outcome outcome) implements Report {
    @Override
    public String command() {
        return AdoptCommand.NAME;
    }

    @Override
    public int exitCode() {
        return outcome.exitCode();
    }

    @Override
    public boolean changedSomething() {
        return outcome.changedSomething();
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        String name = target.draft().spec().name();
        String version = target.generation().state().fasterVersion();
        text.append(paint.green((outcome.dryRun() ? "Would adopt " : "Adopted ") + name));
        text.append(": what faster " + version + " gives for faster.yaml counts as what it wrote last.\n");
        if (!edits.isEmpty()) {
            text.append(FileCount.of(edits.size()) + " not so, and count as edited by you:\n");
            for (Edit edit : edits) {
                text.append("  " + (edit.present().isPresent() ? "~" : paint.red("-")) + " " + edit.path() + "\n");
            }
            text.append("""
                    If another version of faster wrote them, what its templates had otherwise counts as your edit,
                    and faster update will not bring it: go through faster diff.
                    """);
        }
        return new OutcomeText(outcome, paint).conflicts(text).toString();
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("project", target.draft().spec().name());
        json.field("version", target.generation().state().fasterVersion());
        EditJson.write(json, edits, false);
        OutcomeJson.write(json, outcome);
    }
}

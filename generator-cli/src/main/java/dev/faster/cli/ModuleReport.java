package dev.faster.cli;

import dev.faster.spec.OwnModule;
import java.util.List;

/** A module of the user's own that was made, or would be. */
record ModuleReport(OwnModule module, Comparison comparison, Outcome outcome) implements Report {
    @Override
    public String command() {
        return ModuleCommand.NAME;
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
        String what = "module " + module.name() + " in " + comparison.name();
        text.append(outcome.dryRun() ? "Would make " + what + ":\n" : paint.green("Made ") + what + ".\n");
        OutcomeText.line(text, "entity", module.entity());
        OutcomeText.line(text, "added", String.join(", ", comparison.added()));
        OutcomeText.line(text, "routes", "GET, POST          " + module.path());
        OutcomeText.line(text, " ", "GET, PUT, DELETE   " + module.path() + "/{id}");
        OutcomeText.line(text, "events", String.join(", ", events()));
        new OutcomeText(outcome, paint).body(text);
        if (!outcome.dryRun()) {
            text.append("\nNext:\n  " + paint.bold("make test") + "\n");
        }
        return text.toString();
    }

    private List<String> events() {
        String start = module.packageName() + ".";
        return module.events() ? List.of(start + "created", start + "updated", start + "deleted") : List.of();
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("project", comparison.name());
        json.field("module", module.name()).field("entity", module.entity());
        json.field("path", module.path()).field("events", events());
        json.field("added", comparison.added());
        OutcomeJson.write(json, outcome);
    }
}

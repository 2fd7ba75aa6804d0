package dev.faster.cli;

import dev.faster.project.Edit;
import dev.faster.spec.ProjectSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a project stands, in words. */
record StatusReport(Condition condition, Path folder) implements Report {
    @Override
    public String command() {
        return StatusCommand.NAME;
    }

    @Override
    public int exitCode() {
        return condition.conflicts().isEmpty() && condition.blocked().isEmpty() ? ExitCode.DONE : ExitCode.CONFLICTS;
    }

    @Override
    public String text(Paint paint) {
        Comparison comparison = condition.comparison();
        ProjectSpec applied = comparison.before().spec();
        StringBuilder text = new StringBuilder(paint.bold(applied.name()));
        text.append(", written by faster ").append(comparison.before().fasterVersion());
        text.append(comparison.bringsOtherTemplates() ? " (this is " + comparison.version() + ")\n" : "\n");
        OutcomeText.line(text, "picked", String.join(", ", Generations.picked(applied)));
        OutcomeText.line(text, "brought along", String.join(", ", condition.broughtAlong()));
        OutcomeText.line(text, "last change", condition.lastChange().orElse(""));
        pending(text);
        edits(text, paint);
        if (exitCode() == ExitCode.CONFLICTS) {
            text.append('\n').append(paint.red("Conflicts to settle:")).append('\n');
            for (String path : condition.conflicts()) {
                text.append("  " + paint.red("!") + " " + path + "\n");
            }
            for (String path : condition.blocked()) {
                text.append("  " + paint.red("!") + " " + path + " (" + OutcomeText.BLOCKED + ")\n");
            }
        }
        return text.toString();
    }

    private void pending(StringBuilder text) {
        Comparison comparison = condition.comparison();
        text.append('\n');
        if (comparison.wasPending()) {
            text.append("faster.yaml has changed and is not applied yet: run faster sync.\n");
            List<String> added = new ArrayList<>(comparison.added());
            added.addAll(comparison.broughtAlong());
            OutcomeText.line(text, "would add", String.join(", ", added));
            OutcomeText.line(text, "would remove", String.join(", ", comparison.removed()));
        }
        if (condition.newer()) {
            text.append("A newer faster wrote the project: update faster before you change it.\n");
        } else if (condition.behind() > 0) {
            text.append(
                    FileCount.of(condition.behind()) + " behind the templates of this faster: run faster update.\n");
        } else {
            text.append("The templates of this faster have nothing newer.\n");
        }
    }

    private void edits(StringBuilder text, Paint paint) {
        if (condition.edits().isEmpty()) {
            text.append("Every file is as faster wrote it.\n");
            return;
        }
        text.append("\nEdited since faster wrote them (faster diff shows how):\n");
        for (Edit edit : condition.edits()) {
            String sign = edit.present().isPresent() ? "~" : paint.red("-");
            text.append("  " + sign + " " + edit.path() + "\n");
        }
    }

    @Override
    public void fields(JsonWriter json) {
        Comparison comparison = condition.comparison();
        json.field("project", comparison.before().spec().name()).field("folder", folder.toString());
        json.field("versionBefore", comparison.before().fasterVersion()).field("version", comparison.version());
        json.field("newer", condition.newer());
        json.field("picked", Generations.picked(comparison.before().spec()));
        json.field("broughtAlong", condition.broughtAlong());
        json.field("specIsPending", comparison.wasPending());
        json.field("filesBehind", condition.behind());
        EditJson.write(json, condition.edits(), false);
        List<String> conflicts = new ArrayList<>(condition.conflicts());
        conflicts.addAll(condition.blocked());
        json.field("conflicts", conflicts);
        if (condition.lastChange().isPresent()) {
            json.field("lastChange", condition.lastChange().get());
        }
    }
}

package dev.faster.cli;

import dev.faster.catalog.Selection;
import dev.faster.project.Change;
import dev.faster.project.Plan;
import dev.faster.spec.ProjectSpec;
import java.nio.file.Path;

/**
 * A project that was written, or would be.
 *
 * @param folder the target as the user would type it
 * @param sameAs the command that answers in advance what was asked; empty when nothing was
 */
record NewReport(
        ProjectSpec spec,
        Selection selection,
        Plan plan,
        String folder,
        boolean dryRun,
        CommitText commit,
        String sameAs)
        implements Report {
    @Override
    public String command() {
        return "new";
    }

    @Override
    public boolean changedSomething() {
        return !dryRun;
    }

    @Override
    public int exitCode() {
        return commit.exitCode();
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        int files = plan.count(Change.Create.class);
        String what = spec.name() + " in " + folder + " (" + files + " files)";
        if (dryRun) {
            text.append("Would write " + what + ":\n");
            for (Change change : plan.changes()) {
                text.append("  " + paint.green("+") + " " + change.path() + "\n");
            }
        } else {
            text.append(paint.green("Wrote ")).append(paint.bold(what)).append(".\n");
        }
        OutcomeText.line(text, "package", spec.packageName() + ", Java " + spec.java());
        OutcomeText.line(text, "modules", String.join(", ", spec.modules()));
        OutcomeText.line(text, "deploy", String.join(", ", spec.deploy()));
        OutcomeText.line(text, "brought along", String.join(", ", selection.broughtAlong()));
        text.append(commit.text(paint));
        if (!dryRun) {
            text.append(
                    "\nNext:\n  " + paint.bold("cd " + ShellWord.of(folder)) + "\n  " + paint.bold("make run") + "\n");
        }
        if (!sameAs.isEmpty()) {
            text.append("\nThe same without questions:\n  " + sameAs + "\n");
        }
        return text.toString();
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("dryRun", dryRun)
                .field("folder", Path.of(folder).toAbsolutePath().normalize().toString());
        json.key("spec").open('{');
        json.field("name", spec.name()).field("group", spec.group()).field("package", spec.packageName());
        json.field("java", spec.java()).field("modules", spec.modules()).field("deploy", spec.deploy());
        json.field("catalogs", spec.catalogs());
        json.close('}').field("components", Generations.ids(selection)).field("broughtAlong", selection.broughtAlong());
        OutcomeJson.changes(json, plan, false);
        commit.fields(json);
    }
}

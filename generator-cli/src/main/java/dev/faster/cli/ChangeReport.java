package dev.faster.cli;

import dev.faster.project.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that was changed, or would be.
 *
 * @param words what the user named to be added or removed
 */
record ChangeReport(String command, List<String> words, Comparison comparison, Outcome outcome) implements Report {
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
        OutcomeText outcomeText = new OutcomeText(outcome, paint);
        if (!outcome.changes()) {
            boolean blocked = outcome.plan().count(Change.Blocked.class) > 0;
            text.append(blocked ? "Nothing could be changed in " + comparison.name() + "." : nothing())
                    .append('\n');
            return outcomeText.conflicts(text).toString();
        }
        text.append(paint.green(headline())).append(outcome.dryRun() ? ":\n" : ".\n");
        List<String> named = comparison.changed(words);
        OutcomeText.line(text, "added", without(named, comparison.added()));
        OutcomeText.line(text, "brought along", String.join(", ", comparison.broughtAlong()));
        OutcomeText.line(text, "removed too", without(named, comparison.removed()));
        if (comparison.bringsOtherTemplates()) {
            String versions = comparison.version() + ", where it had those of "
                    + comparison.before().fasterVersion();
            OutcomeText.line(text, "templates of", versions);
        }
        if (comparison.wasPending() && !command.equals(SyncCommand.NAME)) {
            OutcomeText.line(text, "faster.yaml", "what was changed in it before comes along");
        }
        return outcomeText.body(text).toString();
    }

    private static String without(List<String> named, List<String> all) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(named);
        return String.join(", ", rest);
    }

    private String headline() {
        String named = String.join(", ", comparison.changed(words));
        String would = outcome.dryRun() ? "Would " : "";
        boolean dry = outcome.dryRun();
        if (command.equals(AddCommand.NAME) && !named.isEmpty()) {
            return would + (dry ? "add " : "Added ") + named + " to " + comparison.name();
        }
        if (command.equals(RemoveCommand.NAME) && !named.isEmpty()) {
            return would + (dry ? "remove " : "Removed ") + named + " from " + comparison.name();
        }
        if (command.equals(SyncCommand.NAME)) {
            return would + (dry ? "bring " : "Brought ") + comparison.name() + " in line with faster.yaml";
        }
        return would + (dry ? "bring " : "Brought ") + comparison.name() + " up to date";
    }

    private String nothing() {
        String name = comparison.name();
        return "Nothing to do: "
                + switch (command) {
                    case AddCommand.NAME -> name + " has " + String.join(", ", words) + " already.";
                    case RemoveCommand.NAME -> name + " does not have " + String.join(", ", words) + ".";
                    case SyncCommand.NAME -> name + " is as faster.yaml says.";
                    default -> name + " has all that faster " + comparison.version() + " gives.";
                };
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("project", comparison.name());
        json.field("components", comparison.components());
        json.field("added", comparison.added()).field("broughtAlong", comparison.broughtAlong());
        json.field("removed", comparison.removed());
        json.field("versionBefore", comparison.before().fasterVersion()).field("version", comparison.version());
        json.field("specWasPending", comparison.wasPending());
        OutcomeJson.write(json, outcome);
    }
}

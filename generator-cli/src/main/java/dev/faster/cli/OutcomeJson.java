package dev.faster.cli;

import dev.faster.project.Change;
import dev.faster.project.Plan;
import dev.faster.project.Step;
import java.util.Optional;

/** What became of a plan, in JSON, as fields of an open object. */
final class OutcomeJson {
    private OutcomeJson() {}

    static void write(JsonWriter json, Outcome outcome) {
        json.field("dryRun", outcome.dryRun()).field("folder", outcome.folder().toString());
        json.field("changed", outcome.changes());
        changes(json, outcome.plan(), outcome.dryRun());
        json.field("conflicts", outcome.conflicts());
        outcome.commit().fields(json);
    }

    /** @param diffs whether to say each change in full */
    static void changes(JsonWriter json, Plan plan, boolean diffs) {
        json.key("changes").open('[');
        for (Change change : plan.changes()) {
            json.element().open('{');
            json.field("path", change.path()).field("change", ChangeText.of(change));
            if (change instanceof Change.Keep keep) {
                json.field("reason", ChangeText.code(keep.reason()));
            }
            conflict(json, change);
            Optional<Step> step = Step.of(change);
            if (diffs && step.isPresent()) {
                json.field("diff", UnifiedDiff.of(step.get()));
            }
            json.close('}');
        }
        json.close(']');
    }

    private static void conflict(JsonWriter json, Change change) {
        if (change instanceof Change.Marked marked) {
            json.field("conflict", "marked").field("places", marked.count());
        } else if (change instanceof Change.Beside beside) {
            json.field("conflict", "beside").field("beside", beside.besidePath());
        } else if (change instanceof Change.Blocked) {
            json.field("conflict", "blocked");
        }
    }
}

package dev.faster.cli;

import dev.faster.project.Edit;
import java.util.List;
import java.util.Optional;

/** What a user has edited, in JSON, as a field of an open object. */
final class EditJson {
    private EditJson() {}

    /** @param diffs whether to say each edit in full */
    static void write(JsonWriter json, List<Edit> edits, boolean diffs) {
        json.key("edits").open('[');
        for (Edit edit : edits) {
            json.element().open('{');
            json.field("path", edit.path());
            json.field("edit", edit.present().isPresent() ? "changed" : "deleted");
            if (diffs) {
                json.field("diff", UnifiedDiff.of(edit.path(), Optional.of(edit.written()), edit.present()));
            }
            json.close('}');
        }
        json.close(']');
    }
}

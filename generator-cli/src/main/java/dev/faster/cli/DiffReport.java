package dev.faster.cli;

import dev.faster.project.Edit;
import java.util.List;
import java.util.Optional;

/** What was edited, line by line. */
record DiffReport(List<Edit> edits) implements Report {
    @Override
    public String command() {
        return DiffCommand.NAME;
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        for (Edit edit : edits) {
            text.append(UnifiedDiff.of(edit.path(), Optional.of(edit.written()), edit.present()));
        }
        return text.length() == 0 ? "Nothing was edited since faster wrote it.\n" : text.toString();
    }

    @Override
    public void fields(JsonWriter json) {
        EditJson.write(json, edits, true);
    }
}

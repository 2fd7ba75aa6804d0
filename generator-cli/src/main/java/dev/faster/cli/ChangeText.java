package dev.faster.cli;

import dev.faster.project.Change;

/** What the kinds of changes are called. */
final class ChangeText {
    private ChangeText() {}

    static String of(Change change) {
        if (change instanceof Change.Create) {
            return "create";
        }
        if (change instanceof Change.Update) {
            return "update";
        }
        if (change instanceof Change.Merge) {
            return "merge";
        }
        if (change instanceof Change.Conflict) {
            return "conflict";
        }
        return change instanceof Change.Delete ? "delete" : "keep";
    }
}

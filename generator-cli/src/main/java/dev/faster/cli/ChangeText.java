package dev.faster.cli;

import dev.faster.project.Change;
import dev.faster.project.Change.Reason;

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

    /** Why a file stays, for a program. */
    static String code(Reason reason) {
        return switch (reason) {
            case NOTHING_NEW -> "nothing-new";
            case DELETED_BY_USER -> "deleted-by-user";
            case EDITED_BY_USER -> "edited-by-user";
            case MAY_HAVE_RUN -> "may-have-run";
        };
    }

    /** Why a file stays, for a person. */
    static String reason(Reason reason) {
        return switch (reason) {
            case NOTHING_NEW -> "there is nothing new for it";
            case DELETED_BY_USER -> "you deleted it: it stays deleted";
            case EDITED_BY_USER -> "you edited it, and no template gives it any more: it is yours now";
            case MAY_HAVE_RUN -> "a database may have run it: it is yours now";
        };
    }
}

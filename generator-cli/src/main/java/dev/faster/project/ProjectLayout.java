package dev.faster.project;

import java.util.List;

/** Where faster's own files stand in a project. */
final class ProjectLayout {
    static final String SPEC = "faster.yaml";
    static final String FOLDER = ".faster";
    static final String STATE = ".faster/state.json";
    static final String BASELINE = ".faster/baseline.zip";
    static final String GIT_ATTRIBUTES = ".faster/.gitattributes";
    static final String GIT_IGNORE = ".faster/.gitignore";
    static final String TRANSACTION = ".faster/transaction";
    /** What the last change did, with all that it takes to take it back. */
    static final String LAST_CHANGE = ".faster/last-change";

    static final String MIGRATIONS = "src/main/resources/db/migration/";

    /** What belongs into version control, in the order in which it is written. */
    static final List<String> KEPT_RECORDS = List.of(GIT_ATTRIBUTES, GIT_IGNORE, STATE, BASELINE);

    private ProjectLayout() {}

    /** True for what no template may write. Case is ignored, because some file systems do so. */
    static boolean isReserved(String path) {
        return path.equalsIgnoreCase(SPEC)
                || path.equalsIgnoreCase(FOLDER)
                || path.regionMatches(true, 0, FOLDER + "/", 0, FOLDER.length() + 1);
    }

    /** True for a relative path, written as faster writes them, that cannot leave the project. */
    static boolean isInside(String path) {
        int start = 0;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            if (end == start || isDots(path, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return hasPlainCharacters(path);
    }

    private static boolean hasPlainCharacters(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == '\\' || c == ':') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDots(String path, int start, int end) {
        int length = end - start;
        return length <= 2 && path.charAt(start) == '.' && path.charAt(end - 1) == '.';
    }
}

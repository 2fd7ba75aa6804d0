package dev.faster.corpus;

import java.util.List;

/**
 * A merge without a conflict, to be judged.
 *
 * @param path of the outcome
 * @param blanksCount false when one side changed white space throughout, so that lines are the same without it
 */
record Merged(String path, Text base, Text ours, Text theirs, Text outcome, boolean blanksCount) {
    FileKind kind() {
        return FileKind.of(path);
    }

    List<String> lines(Text text) {
        return blanksCount
                ? text.lines()
                : text.lines().stream().map(String::strip).toList();
    }
}

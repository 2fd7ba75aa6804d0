package dev.faster.cli;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** What stands above a file's hunks, as git writes it. */
record DiffHeader(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {
    private static final String NOTHING = "/dev/null";

    /** @param hunks whether any follow */
    String forText(boolean hunks) {
        StringBuilder header = new StringBuilder("diff --git " + name("a/") + " " + name("b/") + "\n");
        if (before.isEmpty()) {
            header.append("new file mode ").append(mode(after)).append('\n');
        } else if (after.isEmpty()) {
            header.append("deleted file mode ").append(mode(before)).append('\n');
        } else if (before.get().executable() != after.get().executable()) {
            header.append("old mode ").append(mode(before)).append('\n');
            header.append("new mode ").append(mode(after)).append('\n');
        }
        if (hunks) {
            header.append("--- ").append(oldName()).append(tab()).append('\n');
            header.append("+++ ").append(newName()).append(tab()).append('\n');
        }
        return header.toString();
    }

    String forBinary() {
        return "Binary files " + oldName() + " and " + newName() + " differ\n";
    }

    private String oldName() {
        return before.isEmpty() ? NOTHING : name("a/");
    }

    private String newName() {
        return after.isEmpty() ? NOTHING : name("b/");
    }

    private static String mode(Optional<RenderedFile> file) {
        return file.orElseThrow().executable() ? "100755" : "100644";
    }

    /** Without it, a blank would end the name. */
    private String tab() {
        return path.indexOf(' ') < 0 ? "" : "\t";
    }

    private String name(String side) {
        return path.indexOf('"') < 0 ? side + path : "\"" + side + path.replace("\"", "\\\"") + "\"";
    }
}

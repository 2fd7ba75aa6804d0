package dev.faster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pom that Maven has just added a module to, and laid out anew for it: two blanks for each level. */
record Aggregator(Path pom) {
    /** Leaves every byte as it is, whatever encoding Maven has written. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final String START = "\n  <modules>";
    private static final String END = "\n  </modules>";

    /** Takes the module out again, and the list, when there is no other in it. */
    void remove(String module) {
        try {
            String text = Files.readString(pom, BYTES);
            Files.writeString(pom, without("\n    <module>" + module + "</module>", text), BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String without(String line, String text) {
        int start = text.indexOf(START);
        int end = text.indexOf(END, start);
        int at = text.lastIndexOf(line, end);
        if (start < 0 || at < start) {
            return text;
        }
        String before = text.substring(start + START.length(), at);
        String after = text.substring(at + line.length(), end);
        return (before + after).isBlank()
                ? text.substring(0, start) + text.substring(end + END.length())
                : text.substring(0, at) + text.substring(at + line.length());
    }
}

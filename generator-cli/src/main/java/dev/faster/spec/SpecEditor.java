package dev.faster.spec;

import dev.faster.yaml.Extent;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Changes one thing in the text of a spec and leaves every other byte alone: comments, layout, line ends. */
public final class SpecEditor {
    private final String text;
    private final YamlMap root;

    private SpecEditor(String text, YamlMap root) {
        this.text = text;
        this.root = root;
    }

    /** @throws dev.faster.problem.ProblemException when the bytes are no YAML map */
    public static SpecEditor of(String source, byte[] bytes) {
        YamlNode root = YamlReader.read(source, bytes);
        if (!(root instanceof YamlMap map)) {
            throw WrongType.problem(root, "", JsonType.OBJECT).at(root.place()).toException();
        }
        return new SpecEditor(new String(bytes, StandardCharsets.UTF_8), map);
    }

    /** The text in which the key has this value; the key comes first if it was not there. */
    public byte[] set(String key, String value) {
        String word = YamlWord.of(value);
        Optional<YamlEntry> entry = root.entry(key);
        return bytes(entry.isPresent() ? replace(entry.get().value(), word) : insert(key + ": " + word));
    }

    private String replace(YamlNode old, String word) {
        boolean nothing = old instanceof YamlScalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return splice(old.extent(), nothing ? " " + word : word);
    }

    private String insert(String line) {
        int start = index(root.extent().start());
        if (text.startsWith("{", start)) {
            String separator = root.entries().isEmpty() ? "" : ", ";
            return text.substring(0, start + 1) + line + separator + text.substring(start + 1);
        }
        String indentation = " ".repeat(root.place().column() - 1);
        return text.substring(0, start) + line + lineEnd() + indentation + text.substring(start);
    }

    /** A text in block style ends with its last line break, which stays: the next key stands behind it. */
    private String splice(Extent extent, String replacement) {
        int start = index(extent.start());
        int end = index(extent.end());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, start) + replacement + text.substring(end);
    }

    private String lineEnd() {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    private int index(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static byte[] bytes(String edited) {
        return edited.getBytes(StandardCharsets.UTF_8);
    }
}

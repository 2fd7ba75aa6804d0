package dev.faster.spec;

import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Changes one thing in the text of a spec and leaves every other byte alone: comments, layout, line ends. */
public final class SpecEditor {
    private final SourceText text;
    private final YamlMap root;

    private SpecEditor(SourceText text, YamlMap root) {
        this.text = text;
        this.root = root;
    }

    /** @throws dev.faster.problem.ProblemException when the bytes are no YAML map */
    public static SpecEditor of(String source, byte[] bytes) {
        YamlNode root = YamlReader.read(source, bytes);
        if (!(root instanceof YamlMap map)) {
            throw WrongType.problem(root, "", JsonType.OBJECT).at(root.place()).toException();
        }
        return new SpecEditor(new SourceText(new String(bytes, StandardCharsets.UTF_8)), map);
    }

    /** The text in which the key has this value; the key comes first if it was not there. */
    public byte[] set(String key, String value) {
        String word = YamlWord.of(value);
        Optional<YamlEntry> entry = root.entry(key);
        return bytes(entry.isPresent() ? replace(entry.get().value(), word) : insertFirst(key + ": " + word));
    }

    /**
     * The text in which the list of this key has the item; the key comes last if it was not there. Its list is in block
     * style then, which no empty list can be: so the removal of the item knows that the key came with it.
     *
     * @param followers items that it comes before, where the list has some
     */
    public byte[] add(String key, String item, Collection<String> followers) {
        Optional<YamlEntry> entry = root.entry(key);
        String list = "[" + YamlWord.of(item) + "]";
        if (entry.isEmpty()) {
            return bytes(
                    insertLast(isFlow() ? key + ": " + list : key + ":" + lineStart() + "  - " + YamlWord.of(item)));
        }
        YamlNode value = entry.get().value();
        boolean isList = value instanceof YamlList;
        return bytes(
                isList
                        ? new ListEditor(text, entry.get(), (YamlList) value).add(item, followers)
                        : replace(value, list));
    }

    /** The text in which the list of this key does not have the item. */
    public byte[] remove(String key, String item) {
        Optional<YamlEntry> entry = root.entry(key);
        boolean isList = entry.isPresent() && entry.get().value() instanceof YamlList;
        return bytes(
                isList
                        ? new ListEditor(text, entry.get(), (YamlList)
                                        entry.get().value())
                                .remove(item)
                        : text.content());
    }

    private String replace(YamlNode old, String word) {
        boolean nothing = old instanceof YamlScalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return text.replace(text.start(old.extent()), text.end(old.extent()), nothing ? " " + word : word);
    }

    private String insertFirst(String line) {
        int start = text.start(root.extent());
        if (isFlow()) {
            return text.insert(start + 1, root.entries().isEmpty() ? line : line + ", ");
        }
        return text.insert(start, line + text.lineBreak() + indentation());
    }

    private String insertLast(String line) {
        List<YamlEntry> entries = root.entries();
        if (entries.isEmpty()) {
            return insertFirst(line);
        }
        int end = text.end(entries.get(entries.size() - 1).value().extent());
        return isFlow() ? text.insert(end, ", " + line) : text.insert(text.endOfLine(end), lineStart() + line);
    }

    private String lineStart() {
        return text.lineBreak() + indentation();
    }

    private boolean isFlow() {
        return text.content().startsWith("{", text.start(root.extent()));
    }

    private String indentation() {
        return " ".repeat(root.place().column() - 1);
    }

    private static byte[] bytes(String edited) {
        return edited.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.faster.spec;

import dev.faster.yaml.Extent;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;
import java.util.Collection;
import java.util.List;

/** Adds an item to a list in a text, or removes one, in the style in which the list is written. */
final class ListEditor {
    private final SourceText text;
    private final YamlEntry entry;
    private final YamlList list;
    private final List<YamlNode> items;

    ListEditor(SourceText text, YamlEntry entry, YamlList list) {
        this.text = text;
        this.entry = entry;
        this.list = list;
        this.items = list.items();
    }

    /** @param followers items that it comes before, where they are there */
    String add(String item, Collection<String> followers) {
        if (indexOf(item) >= 0) {
            return text.content();
        }
        String word = YamlWord.of(item);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlScalar scalar && followers.contains(scalar.text())) {
                return addBefore(i, word);
            }
        }
        return addLast(word);
    }

    /** A remark above an item is that item's, so a line goes to the end of the item before. */
    private String addBefore(int index, String word) {
        Extent next = items.get(index).extent();
        if (isFlow()) {
            return text.insert(text.start(next), word + ", ");
        }
        String line = indentation() + "- " + word;
        return index == 0
                ? text.insert(text.startOfLine(dash(next)), line + text.lineBreak())
                : text.insert(text.endOfLine(text.end(items.get(index - 1).extent())), text.lineBreak() + line);
    }

    private String addLast(String word) {
        if (items.isEmpty()) {
            return text.insert(text.start(list.extent()) + 1, word);
        }
        int end = text.end(items.get(items.size() - 1).extent());
        if (isFlow()) {
            return text.insert(end, ", " + word);
        }
        return text.insert(text.endOfLine(end), text.lineBreak() + indentation() + "- " + word);
    }

    private String indentation() {
        return " ".repeat(list.place().column() - 1);
    }

    String remove(String item) {
        int index = indexOf(item);
        if (index < 0) {
            return text.content();
        }
        if (isFlow()) {
            return removeFromFlow(index);
        }
        return items.size() == 1 ? emptied() : removeLines(items.get(index).extent());
    }

    /** With the comma that parts it from its neighbour; what else stands between them, such as a remark, stays. */
    private String removeFromFlow(int index) {
        int start = text.start(items.get(index).extent());
        int end = text.end(items.get(index).extent());
        if (items.size() == 1) {
            return text.replace(start, end, "");
        }
        if (index < items.size() - 1) {
            int next = text.start(items.get(index + 1).extent());
            if (isCommaAndBlanks(text.content().substring(end, next))) {
                return text.replace(start, next, "");
            }
        }
        int from = index == 0 ? start : text.end(items.get(index - 1).extent());
        int to = index == 0 ? text.start(items.get(1).extent()) : end;
        String between = text.content().substring(index == 0 ? end : from, index == 0 ? to : start);
        String kept = between.isBlank() || between.strip().equals(",") ? "" : between.replaceFirst(",", "");
        return text.replace(from, to, kept);
    }

    private static boolean isCommaAndBlanks(String between) {
        for (int i = 1; i < between.length(); i++) {
            if (between.charAt(i) != ' ') {
                return false;
            }
        }
        return between.startsWith(",");
    }

    private String removeLines(Extent item) {
        int start = text.startOfLine(dash(item));
        int end = text.endOfLine(text.end(item));
        if (end < text.content().length()) {
            return text.replace(start, text.afterLineBreak(end), "");
        }
        return text.replace(text.beforeLineBreak(start), end, "");
    }

    private int dash(Extent item) {
        return text.content().lastIndexOf('-', text.start(item) - 1);
    }

    /** A key without a value would be no list; where no remark is lost with it, the key goes too. */
    private String emptied() {
        Extent item = items.get(0).extent();
        int key = text.start(entry.key().extent());
        int colon = text.content().indexOf(':', text.end(entry.key().extent()));
        int end = text.endOfLine(text.end(item));
        String rest = text.content().substring(colon + 1, text.startOfLine(dash(item)));
        boolean bare =
                rest.isBlank() && text.content().substring(text.end(item), end).isBlank();
        int start = text.startOfLine(key);
        if (bare && start > 0 && text.content().substring(start, key).isBlank()) {
            return text.replace(text.beforeLineBreak(start), end, "");
        }
        String before = text.content().substring(0, colon + 1) + " []" + rest;
        return before + text.content().substring(text.afterLineBreak(end));
    }

    private boolean isFlow() {
        return text.content().startsWith("[", text.start(list.extent()));
    }

    private int indexOf(String item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlScalar scalar && scalar.text().equals(item)) {
                return i;
            }
        }
        return -1;
    }
}

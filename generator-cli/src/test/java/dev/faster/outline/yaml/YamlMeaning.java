package dev.faster.outline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.problem.ProblemException;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the reader of specs finds in YAML: each block read alone has to say what it says in the file. */
final class YamlMeaning {
    /** Says nothing of files that the reader of specs refuses, such as those with anchors. */
    void isThatOf(Block outline) {
        Optional<YamlNode> file = read(outline.lines());
        if (file.isPresent()) {
            children(outline.children().get(0).children(), file.get());
        }
    }

    private void children(List<Block> blocks, YamlNode node) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            actual.add(read(blocks.get(i).lines()).map(YamlMeaning::text).orElse("unreadable"));
            if (node instanceof YamlMap map) {
                entry(blocks.get(i), map.entries().get(i), expected);
            } else if (node instanceof YamlList list) {
                item(blocks.get(i), list.items().get(i), expected);
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    private void entry(Block block, YamlEntry entry, List<String> expected) {
        assertThat(block.key()).isEqualTo(entry.key().text());
        expected.add("{" + text(entry) + "}");
        children(block.children(), entry.value());
    }

    /** The first entry of an item stands in its head. */
    private void item(Block block, YamlNode item, List<String> expected) {
        expected.add("[" + text(item) + "]");
        if (!block.children().isEmpty()) {
            List<YamlEntry> entries = ((YamlMap) item).entries();
            children(block.children(), YamlMap.of(entries.subList(1, entries.size()), item.place()));
        }
    }

    private static Optional<YamlNode> read(List<String> lines) {
        try {
            String text = String.join("\n", lines) + "\n";
            return Optional.of(YamlReader.read("random", text.getBytes(StandardCharsets.UTF_8)));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return "<" + scalar.text() + ">";
        }
        if (node instanceof YamlList list) {
            return list.items().stream().map(YamlMeaning::text).toList().toString();
        }
        return ((YamlMap) node)
                .entries().stream()
                        .map(YamlMeaning::text)
                        .toList()
                        .toString()
                        .replaceFirst("^\\[", "{")
                        .replaceFirst("]$", "}");
    }

    private static String text(YamlEntry entry) {
        return entry.key().text() + ": " + text(entry.value());
    }
}

package dev.faster.outline.yaml;

import dev.faster.outline.Block;
import dev.faster.outline.Outliner;
import dev.faster.outline.yaml.YamlShape.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Outlines YAML: documents, the keys of mappings, the items of sequences. The one document of a file is a block as well,
 * so that it stays what it is when a second one joins it. A parser says what stands where, so that a text that looks like
 * a key is none.
 */
public final class YamlOutliner implements Outliner {
    /** In characters. */
    private static final int MAX_LENGTH = 1024 * 1024;

    /** A parser takes time by the number of brackets that are open in a line, for each of its words. */
    private static final int MAX_OPEN_BRACKETS = 64;

    @Override
    public Optional<Block> outline(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (openBrackets(line) > MAX_OPEN_BRACKETS || holdsLineBreak(line)) {
                return Optional.empty();
            }
            text.append(line).append('\n');
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return outline(new YamlLines(lines), text.toString());
        } catch (YamlEngineException notYaml) {
            return Optional.empty();
        }
    }

    /** To some readers, these are ends of lines. */
    private static boolean holdsLineBreak(String line) {
        return line.indexOf('\u0085') >= 0 || line.indexOf('\u2028') >= 0 || line.indexOf('\u2029') >= 0;
    }

    private static int openBrackets(String line) {
        int open = 0;
        int most = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[' || c == '{') {
                most = Math.max(most, ++open);
            } else if ((c == ']' || c == '}') && open > 0) {
                open--;
            }
        }
        return most;
    }

    private static Optional<Block> outline(YamlLines lines, String text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(false).build();
        YamlShapes shapes =
                new YamlShapes(lines, new Parse(settings).parseString(text).iterator());
        Optional<List<Document>> documents = shapes.documents();
        if (documents.isEmpty() || lines.haveIndentingTab()) {
            return Optional.empty();
        }
        Optional<List<String>> keys = new YamlDocumentKeys().of(documents.get());
        return keys.isPresent() ? blocks(lines, documents.get(), keys.get()) : Optional.empty();
    }

    private static Optional<Block> blocks(YamlLines lines, List<Document> documents, List<String> keys) {
        YamlBlocks blocks = new YamlBlocks(lines);
        List<Block> children = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            children.add(blocks.document(keys.get(i), documents.get(i), i == documents.size() - 1));
        }
        return Optional.of(new Block("", List.of(), children, List.of()));
    }
}

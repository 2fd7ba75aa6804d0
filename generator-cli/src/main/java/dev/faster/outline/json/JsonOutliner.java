package dev.faster.outline.json;

import dev.faster.outline.Block;
import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/** Finds the members and elements of JSON whose lines have lost the commas at their ends, see {@link JsonCommas}. */
public final class JsonOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        try {
            List<JsonToken> tokens = new JsonLexer(new LineCursor(lines)).tokens();
            return Optional.of(new JsonParser(tokens).parse().outline(lines));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}

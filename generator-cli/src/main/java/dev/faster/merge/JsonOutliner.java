package dev.faster.merge;

import java.util.List;
import java.util.Optional;

/** Finds the members and elements of JSON whose lines have lost the commas at their ends, see {@link JsonCommas}. */
final class JsonOutliner implements Outliner {
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

package dev.faster.outline.xml;

import dev.faster.outline.Block;
import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/** Finds the elements of XML, and knows what those of a pom are known by. */
public final class XmlOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        if (!areCharacters(lines)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlParser(new LineCursor(lines)).parse().outline(lines));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static boolean areCharacters(List<String> lines) {
        for (String line : lines) {
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                if (!XmlScanner.isAllowed(line.codePointAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}

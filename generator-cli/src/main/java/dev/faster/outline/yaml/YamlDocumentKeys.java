package dev.faster.outline.yaml;

import dev.faster.outline.yaml.YamlShape.Document;
import dev.faster.outline.yaml.YamlShape.Entry;
import dev.faster.outline.yaml.YamlShape.Mapping;
import dev.faster.outline.yaml.YamlShape.Sequence;
import dev.faster.outline.yaml.YamlShape.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Names the documents of a file by what they are for, since a number changes when another document joins them. */
final class YamlDocumentKeys {
    /** @return empty when a document is not made of blocks, or two are for the same */
    Optional<List<String>> of(List<Document> documents) {
        List<String> keys = new ArrayList<>();
        for (Document document : documents) {
            if (!(document.root() instanceof Mapping || document.root() instanceof Sequence)) {
                return Optional.empty();
            }
            keys.add(document.root() instanceof Mapping mapping ? key(mapping) : "document");
        }
        return keys.isEmpty() || new HashSet<>(keys).size() < keys.size() ? Optional.empty() : Optional.of(keys);
    }

    private static String key(Mapping mapping) {
        String profile = text(mapping, "spring.config.activate.on-profile");
        if (!profile.isEmpty()) {
            return "profile " + profile;
        }
        String name = text(mapping, "metadata.name");
        return name.isEmpty() ? "document" : text(mapping, "kind") + " " + name;
    }

    /** The text at a path, whose dots may stand in keys or between them. */
    private static String text(Mapping mapping, String path) {
        for (Entry entry : mapping.entries()) {
            String key = entry.key();
            if (key.equals(path) && entry.value() instanceof Text text) {
                return text.value();
            }
            if (path.startsWith(key + ".") && entry.value() instanceof Mapping inner) {
                String found = text(inner, path.substring(key.length() + 1));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

package dev.faster.outline.yaml;

import dev.faster.outline.yaml.YamlShape.Entry;
import dev.faster.outline.yaml.YamlShape.Item;
import dev.faster.outline.yaml.YamlShape.Mapping;
import dev.faster.outline.yaml.YamlShape.Sequence;
import dev.faster.outline.yaml.YamlShape.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the items of a sequence by what people know them by, without what they change in them. */
final class YamlItemKeys {
    /** What tells items apart, the best first. */
    private static final List<String> NAMES =
            List.of("name", "id", "key", "uses", "run", "url", "path", "image", "package-ecosystem", "$ref");

    /**
     * @param parent the key of the sequence
     * @return one for each item, or empty when not all of them can be told apart
     */
    Optional<List<String>> of(String parent, Sequence sequence) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Item item : sequence.items()) {
            String key = key(parent, item.value());
            int count = counts.merge(key, 1, Integer::sum);
            keys.add(count > 1 && isStep(key) ? key + "#" + count : key);
        }
        boolean known = !keys.contains("") && new HashSet<>(keys).size() == keys.size();
        return known ? Optional.of(keys) : Optional.empty();
    }

    /** Steps run in order, and the same one may run again. */
    private static boolean isStep(String key) {
        return key.startsWith("uses:") || key.startsWith("run:");
    }

    private static String key(String parent, YamlShape item) {
        if (item instanceof Text text) {
            return parent.equals("ports") ? afterLast(text.value(), ':') : beforeEqualsSign(text.value());
        }
        return item instanceof Mapping mapping ? key(mapping) : "";
    }

    private static String key(Mapping mapping) {
        String place = text(mapping, "in");
        for (String name : NAMES) {
            String value = text(mapping, name);
            if (!value.isEmpty()) {
                return name + ":" + lasting(name, value) + (place.isEmpty() ? "" : " in " + place);
            }
        }
        return "";
    }

    private static String text(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().equals(key) && entry.value() instanceof Text text) {
                return text.value();
            }
        }
        return "";
    }

    /** Without the version, and of a script the first line. */
    private static String lasting(String name, String value) {
        return switch (name) {
            case "uses" -> before(value, value.indexOf('@'));
            case "run" -> before(value, value.indexOf('\n'));
            case "image" -> imageName(before(value, value.indexOf('@')));
            default -> value;
        };
    }

    private static String imageName(String image) {
        return before(image, image.indexOf(':', image.lastIndexOf('/') + 1));
    }

    /** {@code NAME=value} is known by its name. */
    private static String beforeEqualsSign(String value) {
        int end = value.indexOf('=');
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (!(Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-')) {
                return value;
            }
        }
        return before(value, end);
    }

    private static String before(String value, int end) {
        return end < 0 ? value : value.substring(0, end);
    }

    private static String afterLast(String value, char separator) {
        return value.substring(value.lastIndexOf(separator) + 1);
    }
}

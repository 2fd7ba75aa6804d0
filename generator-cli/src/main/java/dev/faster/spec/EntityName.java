package dev.faster.spec;

import java.util.Map;

/** What one of many is called, by the simple rules of English; whoever needs another word says so. */
final class EntityName {
    private static final Map<String, String> IRREGULAR = Map.of(
            "people", "person",
            "children", "child",
            "men", "man",
            "women", "woman",
            "movies", "movie",
            "cookies", "cookie",
            "caches", "cache",
            "series", "series",
            "news", "news",
            "buses", "bus");

    private EntityName() {}

    /** {@code WorkOrder} for {@code work-orders}. */
    static String of(String module) {
        int hyphen = module.lastIndexOf('-') + 1;
        return camelCase(module.substring(0, hyphen) + singular(module.substring(hyphen)));
    }

    /** {@code WorkOrders} for {@code work-orders}. */
    static String camelCase(String words) {
        StringBuilder name = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '-') {
                name.append(begins && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
            begins = c == '-';
        }
        return name.toString();
    }

    private static String singular(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean one = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || !word.endsWith("s");
        return one || word.length() < 3 ? word : word.substring(0, word.length() - 1);
    }
}

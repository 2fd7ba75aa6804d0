package dev.faster.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The keys of siblings. */
public final class Keys {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @return false when a sibling has it already */
    public boolean take(String key) {
        return taken.add(key);
    }

    /** Takes the key, or the key with a number when a sibling has it already: the second {@code a} is {@code a#2}. */
    public String takeNumbered(String key) {
        int count = counts.getOrDefault(key, 0) + 1;
        String numbered = count == 1 ? key : key + "#" + count;
        while (!take(numbered)) {
            count++;
            numbered = key + "#" + count;
        }
        counts.put(key, count);
        return numbered;
    }
}

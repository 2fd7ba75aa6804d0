package dev.faster.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a user has indented a whole file anew, so that the template's lines can be indented like the user's. */
final class Indentation {
    /** Of the lines that both have, those that must follow the same rule: not all do, such as those of comments. */
    private static final double MOST = 0.9;

    private final Map<String, String> indents;

    private Indentation(Map<String, String> indents) {
        this.indents = indents;
    }

    static Indentation between(List<String> base, List<String> ours) {
        List<String> baseWords = words(base);
        List<String> ourWords = words(ours);
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        int lines = 0;
        int shift = 0;
        int next = 0;
        for (LineDiff.Hunk hunk : LineDiff.of(baseWords, ourWords).hunks()) {
            lines += count(base, ours, next, hunk.beforeStart(), shift, seen);
            next = hunk.beforeEnd();
            shift = hunk.afterEnd() - hunk.beforeEnd();
        }
        lines += count(base, ours, next, base.size(), shift, seen);
        return new Indentation(rule(seen, lines));
    }

    private static int count(
            List<String> base, List<String> ours, int from, int to, int shift, Map<String, Map<String, Integer>> seen) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            if (!base.get(i).isBlank()) {
                seen.computeIfAbsent(indent(base.get(i)), key -> new TreeMap<>())
                        .merge(indent(ours.get(i + shift)), 1, Integer::sum);
                lines++;
            }
        }
        return lines;
    }

    /** Empty when there is no rule, or it changes nothing. */
    private static Map<String, String> rule(Map<String, Map<String, Integer>> seen, int lines) {
        Map<String, String> rule = new HashMap<>();
        int follow = 0;
        boolean changes = false;
        for (Map.Entry<String, Map<String, Integer>> from : seen.entrySet()) {
            int most = 0;
            for (Map.Entry<String, Integer> to : from.getValue().entrySet()) {
                if (to.getValue() > most) {
                    most = to.getValue();
                    rule.put(from.getKey(), to.getKey());
                }
            }
            follow += most;
            changes |= !from.getKey().equals(rule.get(from.getKey()));
        }
        return changes && follow >= MOST * lines ? rule : Map.of();
    }

    List<String> of(List<String> lines) {
        if (indents.isEmpty()) {
            return lines;
        }
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            String indent = indent(line);
            result.add(line.isBlank() ? line : translated(indent) + line.substring(indent.length()));
        }
        return result;
    }

    private String translated(String indent) {
        for (int known = indent.length(); known > 0; known--) {
            String translation = indents.get(indent.substring(0, known));
            if (translation != null) {
                String rest = indent.substring(known);
                return translation + (rest.isEmpty() || rest.length() >= indent.length() ? rest : translated(rest));
            }
        }
        return indent;
    }

    private static List<String> words(List<String> lines) {
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            words.add(line.strip());
        }
        return words;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}

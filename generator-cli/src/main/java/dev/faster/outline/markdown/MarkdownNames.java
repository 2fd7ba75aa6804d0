package dev.faster.outline.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Names tables, their rows, and items by what people know them by. */
final class MarkdownNames {
    private static final List<String> QUOTES = List.of("`", "**", "__");
    private static final List<String> ENDS_OF_NAMES = List.of(" — ", " – ", ": ");
    private static final List<String> BOXES = List.of("[ ] ", "[x] ", "[X] ");

    /** By the titles of its columns. */
    String ofTable(String header) {
        StringBuilder name = new StringBuilder("table");
        for (String cell : cells(header)) {
            name.append(cell.isEmpty() ? "" : " | ").append(cell);
        }
        return name.toString();
    }

    boolean isDelimiter(String line) {
        if (!line.startsWith("|")) {
            return false;
        }
        for (String cell : cells(line)) {
            if (!isDelimiterCell(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDelimiterCell(String cell) {
        int start = cell.startsWith(":") ? 1 : 0;
        int end = start;
        while (end < cell.length() && cell.charAt(end) == '-') {
            end++;
        }
        return end > start && (end == cell.length() || end == cell.length() - 1 && cell.endsWith(":"));
    }

    /**
     * By the first cell; rows that have it in common, by the first two.
     *
     * @return empty when that does not tell them apart
     */
    List<String> ofRows(List<String> rows) {
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(cells(row));
            counts.merge(cells.get(cells.size() - 1).get(0), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>();
        for (List<String> row : cells) {
            boolean shared = row.size() > 1 && counts.get(row.get(0)) > 1;
            names.add(shared ? row.get(0) + " | " + row.get(1) : row.get(0));
        }
        return areDistinct(names) ? names : List.of();
    }

    boolean areDistinct(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    /** Between bars, of which the last may be missing. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(row.substring(start, i).strip());
                start = i + 1;
            }
        }
        String rest = row.substring(start).strip();
        if (cells.isEmpty() || !rest.isEmpty()) {
            cells.add(rest);
        }
        return cells;
    }

    /** By what is quoted or bold at its start, else by what stands before a dash or a colon, else by its first line. */
    String ofItem(String line) {
        String text = line.substring(1).strip();
        for (String box : BOXES) {
            text = text.startsWith(box) ? text.substring(box.length()).strip() : text;
        }
        for (String quote : QUOTES) {
            int end = text.startsWith(quote) ? text.indexOf(quote, quote.length()) : -1;
            if (end > 0) {
                return text.substring(0, end + quote.length());
            }
        }
        int end = text.length();
        for (String sign : ENDS_OF_NAMES) {
            int at = text.indexOf(sign);
            end = at > 0 && at < end ? at : end;
        }
        return text.substring(0, end);
    }
}

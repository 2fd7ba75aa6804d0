package dev.faster.documented;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of code in a page.
 *
 * @param line of the page where it begins
 * @param language what stands after the backticks; {@code indented} for one without
 * @param comments that stand right before it, without their marks
 */
record Block(Path page, int line, String language, List<String> lines, List<String> comments) {
    static final String INDENTED = "indented";
    private static final String PROMPT = "$ ";

    Block {
        lines = List.copyOf(lines);
        comments = List.copyOf(comments);
    }

    boolean hasCommands() {
        return language.equals("sh") || isConsole();
    }

    /** What is typed, for a shell. */
    String script() {
        return lines.stream()
                .filter(line -> !isConsole() || line.startsWith(PROMPT))
                .map(line -> isConsole() ? line.substring(PROMPT.length()) : line)
                .collect(Collectors.joining("\n"));
    }

    /** What the page shows as the answer. */
    List<String> output() {
        return lines.stream()
                .filter(line -> isConsole() && !line.startsWith(PROMPT) && !line.isBlank())
                .toList();
    }

    /** Each on one line, without comments. */
    List<String> commands() {
        List<String> commands = new ArrayList<>();
        for (String line : script().replaceAll("\\\\\n *", "").split("\n")) {
            String command = line.replaceFirst("(^|\\s+)#.*", "").strip();
            if (!command.isEmpty()) {
                commands.add(command);
            }
        }
        return commands;
    }

    How how() {
        return How.of(this);
    }

    private boolean isConsole() {
        return language.equals("console");
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}

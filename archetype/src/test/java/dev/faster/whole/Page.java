package dev.faster.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a page of the documentation shows between fences. */
record Page(String text) {
    private static final String FENCE = "```";

    static Page read(Path file) throws IOException {
        return new Page(Files.readString(file));
    }

    /** The blocks of shell commands. */
    List<String> commands() {
        return fenced("sh");
    }

    /** What Maven asks in the conversation that the page shows. */
    List<String> questions() {
        return conversation().stream().map(Page::question).toList();
    }

    /** What is typed in it, an empty line where the proposal is taken. */
    String answers() {
        StringBuilder answers = new StringBuilder();
        for (String line : conversation()) {
            if (line.contains(":") && !line.endsWith("configuration:")) {
                answers.append(line.substring(question(line).length()).strip()).append('\n');
            }
        }
        return answers.toString();
    }

    private List<String> conversation() {
        return fenced("text").get(0).lines().toList();
    }

    private static String question(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    private List<String> fenced(String language) {
        List<String> blocks = new ArrayList<>();
        String opening = "\n" + FENCE + language + "\n";
        for (int start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + 1)) {
            int content = start + opening.length();
            blocks.add(text.substring(content, text.indexOf("\n" + FENCE, content) + 1));
        }
        return blocks;
    }
}

package dev.faster.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A text to which things happened that a merge or a hasty user does. */
public record RandomLines(Random random) {
    public List<String> edited(List<String> lines) {
        List<String> edited = new ArrayList<>(lines);
        for (int i = random.nextInt(4); i >= 0 && edited.size() > 1; i--) {
            int line = random.nextInt(edited.size());
            switch (random.nextInt(7)) {
                case 0 -> edited.remove(line);
                case 1 -> edited.add(random.nextInt(edited.size()), edited.get(line));
                case 2 -> Collections.swap(edited, line, random.nextInt(edited.size()));
                case 3 -> edited.set(line, withoutOneCharacter(edited.get(line)));
                case 4 -> edited.set(line, " ".repeat(1 + random.nextInt(4)) + edited.get(line));
                case 5 -> edited.set(line, edited.get(line).stripLeading());
                default -> join(edited, line);
            }
        }
        return edited;
    }

    private void join(List<String> lines, int line) {
        if (line + 1 < lines.size()) {
            lines.set(line, lines.get(line) + lines.remove(line + 1));
        }
    }

    private String withoutOneCharacter(String line) {
        return line.isEmpty()
                ? line
                : new StringBuilder(line)
                        .deleteCharAt(random.nextInt(line.length()))
                        .toString();
    }

    /** @param pieces what it is made of, in any order */
    public List<String> garbage(String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return List.of(text.toString().split("\n", -1));
    }
}

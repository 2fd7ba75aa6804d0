package dev.faster.cli;

import java.util.ArrayList;
import java.util.List;

/** A list with a cursor in it, and a mark before each line. Moved by keys, it knows nothing of a terminal. */
final class PickList {
    private final List<Choice> choices;
    private final boolean several;
    private final boolean[] picked;
    private int cursor;

    /** @param several whether any number may be picked, or exactly one */
    PickList(List<Choice> choices, boolean several, int start) {
        this.choices = choices;
        this.several = several;
        this.picked = new boolean[choices.size()];
        this.cursor = start;
    }

    /** @return whether the choice is made */
    boolean press(Keyboard.Key key) {
        switch (key) {
            case UP -> cursor = (cursor + choices.size() - 1) % choices.size();
            case DOWN -> cursor = (cursor + 1) % choices.size();
            case SPACE -> picked[cursor] = several && !picked[cursor];
            case ENTER -> picked[cursor] |= !several;
            default -> {}
        }
        return key == Keyboard.Key.ENTER;
    }

    /** The values that are picked, in the order of the list. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < picked.length; i++) {
            if (picked[i]) {
                values.add(choices.get(i).value());
            }
        }
        return values;
    }

    /** One line for each choice, none wider than the terminal. */
    String draw(int columns, Paint paint) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            String mark = several ? (picked[i] ? "[x] " : "[ ] ") : "";
            String line = (i == cursor ? "> " : "  ")
                    + mark
                    + pad(choices.get(i).value())
                    + choices.get(i).label();
            String fitting = line.substring(0, Math.min(line.length(), Math.max(1, columns - 1)));
            text.append(i == cursor ? paint.cyan(fitting) : fitting).append('\n');
        }
        return text.toString();
    }

    private String pad(String value) {
        int width = choices.stream()
                .mapToInt(choice -> choice.value().length())
                .max()
                .orElse(0);
        return value + " ".repeat(width - value.length() + 2);
    }
}

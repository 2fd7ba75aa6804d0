package dev.faster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A choice by typing: numbers or names, with commas or blanks between them. */
final class NumberedList {
    private final String question;
    private final List<Choice> choices;
    private final String proposal;

    /** @param proposal what an empty answer means: exactly one, or when it is empty, none of any number */
    NumberedList(String question, List<Choice> choices, String proposal) {
        this.question = question;
        this.choices = choices;
        this.proposal = proposal;
    }

    List<String> ask(Keyboard keyboard, Consumer<String> screen) {
        StringBuilder text = new StringBuilder(question).append('\n');
        for (int i = 0; i < choices.size(); i++) {
            text.append("  " + (i + 1) + ") " + choices.get(i).value() + "  "
                    + choices.get(i).label() + "\n");
        }
        screen.accept(text.toString());
        String help = proposal.isEmpty() ? "numbers with commas, or nothing" : "number, or nothing for " + proposal;
        while (true) {
            screen.accept(help + ": ");
            List<String> values = values(keyboard.line(question));
            boolean fits = proposal.isEmpty() || values.size() == 1;
            if (fits && !values.contains("")) {
                return values;
            }
        }
    }

    private List<String> values(String typed) {
        List<String> values = new ArrayList<>();
        for (String word : (typed.isEmpty() ? proposal : typed).split("[, ]+")) {
            if (!word.isEmpty() && !values.contains(value(word))) {
                values.add(value(word));
            }
        }
        return values;
    }

    /** Empty when there is no such choice. */
    private String value(String word) {
        for (int i = 0; i < choices.size(); i++) {
            String value = choices.get(i).value();
            if (word.equals(value) || word.equals(String.valueOf(i + 1))) {
                return value;
            }
        }
        return "";
    }
}

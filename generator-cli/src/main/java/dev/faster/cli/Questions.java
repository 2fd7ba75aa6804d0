package dev.faster.cli;

import dev.faster.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts questions to a person: with arrow keys where the terminal can, else with numbers to type. */
final class Questions {
    private final Console console;
    private final Keyboard keyboard;
    private final Paint paint;

    Questions(Console console) {
        this.console = console;
        this.keyboard = new Keyboard(console.in());
        this.paint = console.outPaint();
    }

    /**
     * A line of text; asked again until it is right.
     *
     * @param proposal what an empty answer means; empty for no proposal
     * @param check throws a problem when the answer is wrong
     */
    String text(String question, String proposal, Consumer<String> check) {
        while (true) {
            show(head(question) + (proposal.isEmpty() ? "" : paint.faint("(" + proposal + ") ")));
            String typed = line(question);
            String answer = typed.isEmpty() ? proposal : typed;
            try {
                check.accept(answer);
                return answer;
            } catch (ProblemException e) {
                show("  " + paint.red(ProblemText.message(e.problem())) + "\n");
            }
        }
    }

    boolean yes(String question) {
        while (true) {
            show(head(question) + paint.faint("(Y/n) "));
            String answer = line(question).toLowerCase(Locale.ROOT);
            if (answer.isEmpty() || answer.equals("y") || answer.equals("yes")) {
                return true;
            }
            if (answer.equals("n") || answer.equals("no")) {
                return false;
            }
        }
    }

    /** The problem at the end of the input goes on a line of its own. */
    private String line(String question) {
        try {
            return keyboard.line(question);
        } catch (ProblemException e) {
            show("\n");
            throw e;
        }
    }

    String one(String question, List<Choice> choices, int proposal) {
        return pick(
                        question,
                        "arrows, enter",
                        choices,
                        new PickList(choices, false, proposal),
                        choices.get(proposal).value())
                .get(0);
    }

    /** Any number of them, or none. */
    List<String> several(String question, List<Choice> choices) {
        return pick(question, "space picks, enter goes on", choices, new PickList(choices, true, 0), "");
    }

    private List<String> pick(String question, String hint, List<Choice> choices, PickList list, String proposal) {
        Optional<RawTerminal> raw = console.terminal().dumb() ? Optional.empty() : RawTerminal.open();
        if (raw.isEmpty()) {
            return new NumberedList(question, choices, proposal).ask(keyboard, this::show);
        }
        try (RawTerminal terminal = raw.get()) {
            return move(question, hint, list, choices.size(), terminal);
        }
    }

    private List<String> move(String question, String hint, PickList list, int lines, RawTerminal terminal) {
        show(head(question) + paint.faint("(" + hint + ")") + "\n" + list.draw(terminal.columns(), paint));
        while (!list.press(keyboard.key(question))) {
            show(up(lines) + list.draw(terminal.columns(), paint));
        }
        List<String> values = list.values();
        show(up(lines + 1) + head(question) + (values.isEmpty() ? "none" : String.join(", ", values)) + "\n");
        return values;
    }

    /** Back over some lines, which are wiped. */
    private static String up(int lines) {
        return "\u001b[" + lines + "A\r\u001b[J";
    }

    private String head(String question) {
        return paint.green("? ") + paint.bold(question) + " ";
    }

    void show(String text) {
        console.out().print(text);
        console.out().flush();
    }
}

package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what is typed: whole lines, or single keys. */
final class Keyboard {
    private static final int ESCAPE = 27;
    private static final int END_OF_INPUT = 4;

    private final InputStream in;

    Keyboard(InputStream in) {
        this.in = in;
    }

    enum Key {
        UP,
        DOWN,
        SPACE,
        ENTER,
        OTHER
    }

    /** @param question what to say was not answered, when the input ends here */
    String line(String question) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = read(); c != '\n'; c = read()) {
            if (c < 0) {
                throw ended(question);
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    Key key(String question) {
        int c = read();
        if (c == ESCAPE) {
            int next = read();
            c = next == '[' || next == 'O' ? arrow(read()) : next;
        }
        if (c < 0 || c == END_OF_INPUT) {
            throw ended(question);
        }
        return switch (c) {
            case 'k' -> Key.UP;
            case 'j' -> Key.DOWN;
            case ' ' -> Key.SPACE;
            case '\r', '\n' -> Key.ENTER;
            default -> Key.OTHER;
        };
    }

    private static int arrow(int letter) {
        return letter == 'A' ? 'k' : letter == 'B' ? 'j' : letter < 0 ? letter : 'x';
    }

    private static RuntimeException ended(String question) {
        return Problem.of(Code.INPUT_ENDED, question).toException();
    }

    /** A terminal that went away is an input that ended. */
    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            return -1;
        }
    }
}

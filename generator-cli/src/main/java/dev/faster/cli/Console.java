package dev.faster.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Everything the command line reads from and prints to. */
record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    Paint outPaint() {
        return new Paint(terminal.out() && terminal.colour());
    }

    Paint errPaint() {
        return new Paint(terminal.err() && terminal.colour());
    }

    /** Whether questions can be put: a person types, and sees them. */
    boolean canAsk() {
        return terminal.in() && terminal.out();
    }
}

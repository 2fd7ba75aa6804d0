package dev.faster.git;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run of git ended.
 *
 * @param exit its exit code, or {@link #NOT_STARTED}
 * @param out what it printed for programs
 * @param messages what it, or a hook, printed for people
 */
record GitOutput(int exit, byte[] out, byte[] messages) {
    static final int NOT_STARTED = -1;

    static GitOutput notStarted(String reason) {
        return new GitOutput(NOT_STARTED, new byte[0], reason.getBytes(StandardCharsets.UTF_8));
    }

    boolean succeeded() {
        return exit == 0;
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    /** The text of a single line. A name may begin or end with a blank. */
    String line() {
        String text = text();
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    List<String> nulSeparated() {
        List<String> entries = new ArrayList<>();
        String text = text();
        int start = 0;
        for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
            entries.add(text.substring(start, end));
            start = end + 1;
        }
        return entries;
    }

    /** Its last word, which is the one that says why it gave up: advice and the chatter of hooks come before. */
    String lastMessage() {
        String all = new String(messages, StandardCharsets.UTF_8).strip();
        String said = all.isEmpty() ? text().strip() : all;
        return said.isEmpty()
                ? "exit code " + exit
                : said.substring(said.lastIndexOf('\n') + 1).strip();
    }

    /** @throws dev.faster.problem.ProblemException when git did not do what it was asked for */
    GitOutput required() {
        if (!succeeded()) {
            throw Problem.of(Code.GIT_REFUSES, lastMessage()).toException();
        }
        return this;
    }
}

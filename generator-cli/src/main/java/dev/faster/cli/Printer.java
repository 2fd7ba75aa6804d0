package dev.faster.cli;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.Problem.Outcome;
import java.io.PrintStream;
import java.util.Locale;

/** Prints reports and problems, as text or as the one JSON document. */
final class Printer {
    /** Counts up when a field changes its meaning or goes away; new fields may come at any time. */
    private static final int FORMAT = 1;

    private final Console console;
    private final boolean json;

    Printer(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /** @return the exit code */
    int print(Report report) {
        if (json) {
            JsonWriter document = document().field("command", report.command());
            document.field("status", status(report.exitCode())).field("exitCode", report.exitCode());
            report.fields(document);
            out(document);
        } else {
            print(console.out(), report.text(console.outPaint()));
        }
        if (console.out().checkError()) {
            error(ProblemText.line(Problem.of(Code.OUTPUT_LOST)));
            return report.changedSomething() ? report.exitCode() : ExitCode.REFUSED;
        }
        return report.exitCode();
    }

    private static String status(int exitCode) {
        if (exitCode == ExitCode.CONFLICTS) {
            return "conflicts";
        }
        if (exitCode == ExitCode.NOT_COMMITTED) {
            return "not-committed";
        }
        return exitCode == ExitCode.FOUND ? "found" : "done";
    }

    /** @return the exit code */
    int print(Problem problem) {
        boolean refused = problem.code().outcome() == Outcome.REFUSED;
        int exitCode = refused ? ExitCode.REFUSED : ExitCode.WRONG_INPUT;
        if (!json) {
            error(ProblemText.line(problem));
            return exitCode;
        }
        JsonWriter document = document().field("status", refused ? "refused" : "wrong-input");
        document.field("exitCode", exitCode).key("problem").open('{');
        document.field("code", problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        document.field("message", ProblemText.message(problem)).field("facts", problem.facts());
        problem.place().ifPresent(place -> place(document.key("place").open('{'), place));
        problem.suggestion().ifPresent(word -> document.field("suggestion", word));
        out(document.close('}'));
        return exitCode;
    }

    void printBug(String line) {
        if (json) {
            out(document()
                    .field("status", "bug")
                    .field("exitCode", ExitCode.BUG)
                    .field("message", line));
        } else {
            error("faster: " + line);
        }
    }

    private static void place(JsonWriter json, Place place) {
        json.field("source", place.source());
        if (place.line() > 0) {
            json.field("line", place.line()).field("column", place.column());
        }
        json.close('}');
    }

    private void error(String line) {
        print(console.err(), console.errPaint().red(line) + "\n");
    }

    private JsonWriter document() {
        return new JsonWriter().open('{').field("format", FORMAT);
    }

    private void out(JsonWriter document) {
        print(console.out(), document.close('}').toString());
    }

    private static void print(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }
}

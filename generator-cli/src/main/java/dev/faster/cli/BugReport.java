package dev.faster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is needed to find a bug of ours in a file, so that the user sees one line. */
final class BugReport {
    private final Path folder;

    /** @param folder where the file goes */
    BugReport(Path folder) {
        this.folder = folder;
    }

    /** @return the line to show */
    String write(Throwable bug, String... arguments) {
        try {
            Path file = Files.createTempFile(folder, "faster-bug-", ".txt");
            Files.writeString(file, report(bug, arguments));
            return "this is a bug of faster's, not yours: please send " + file + " to its authors";
        } catch (IOException e) {
            return "this is a bug of faster's, not yours: " + bug.getClass().getName() + " at " + place(bug);
        }
    }

    private static String place(Throwable bug) {
        return bug.getStackTrace().length == 0 ? "an unknown place" : bug.getStackTrace()[0].toString();
    }

    private static String report(Throwable bug, String... arguments) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return "faster " + Version.current() + "\n"
                + "Java " + System.getProperty("java.runtime.version") + "\n"
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "\n"
                + "arguments: " + String.join(" ", arguments) + "\n\n"
                + trace;
    }
}

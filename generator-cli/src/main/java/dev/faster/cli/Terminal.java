package dev.faster.cli;

/**
 * What the launcher found out about the streams: asking costs it nothing, and a JVM tens of milliseconds.
 *
 * @param in whether a person can answer
 * @param out whether a person reads what is printed
 * @param err whether a person reads the errors
 * @param colour whether colours are wanted there
 * @param dumb whether it cannot move its cursor
 */
record Terminal(boolean in, boolean out, boolean err, boolean colour, boolean dumb) {
    /** A pipe or a file on every side. */
    static final Terminal NONE = new Terminal(false, false, false, false, true);

    /** From the letters {@code i o e c d}, one for each that holds; or {@code ?} from a launcher that cannot find out. */
    @SuppressWarnings("SystemConsoleNull") // That launcher sets jdk.console, which keeps the null of older releases.
    static Terminal of(String letters) {
        if (letters.equals("?")) {
            boolean person = System.console() != null;
            return new Terminal(person, person, person, false, true);
        }
        return new Terminal(
                letters.indexOf('i') >= 0,
                letters.indexOf('o') >= 0,
                letters.indexOf('e') >= 0,
                letters.indexOf('c') >= 0,
                letters.indexOf('d') >= 0);
    }
}

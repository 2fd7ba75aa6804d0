package dev.faster.cli;

/** Text as a shell takes it for one word. */
final class ShellWord {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/,:@+=";

    private ShellWord() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PLAIN.indexOf(text.charAt(i)) < 0) {
                return "'" + text.replace("'", "'\\''") + "'";
            }
        }
        return text.isEmpty() ? "''" : text;
    }
}

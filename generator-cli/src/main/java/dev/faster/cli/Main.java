package dev.faster.cli;

/** Starts {@code faster}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("not yet");
    }
}

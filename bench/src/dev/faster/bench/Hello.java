package dev.faster.bench;

/** What a JVM takes to say anything at all. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}

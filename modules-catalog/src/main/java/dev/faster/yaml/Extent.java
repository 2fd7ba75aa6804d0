package dev.faster.yaml;

/**
 * A stretch of a text, counted in code points.
 *
 * @param start of its first character
 * @param end after its last character
 */
public record Extent(int start, int end) {
    /** Of what stands in no text. */
    public static final Extent NONE = new Extent(0, 0);
}

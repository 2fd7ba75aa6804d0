package dev.faster.problem;

/**
 * Where a problem stands.
 *
 * @param source a file name as the user would write it, or an option such as {@code --modules}
 * @param line 1-based, or 0 when the source has no lines
 * @param column 1-based, counted in characters as editors do, or 0 when the source has no lines
 */
public record Place(String source, int line, int column) {
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }
}

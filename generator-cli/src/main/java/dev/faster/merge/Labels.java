package dev.faster.merge;

/**
 * What conflict markers call the three versions.
 *
 * @param ours e.g. "yours"
 * @param base e.g. {@code written by faster last}
 * @param theirs e.g. {@code faster add payments}
 */
public record Labels(String ours, String base, String theirs) {}

package dev.faster.render;

import java.util.List;

/** A file to be, as its component's folder has it. The path may still hold {@code __package__}. */
sealed interface Template {
    String path();

    /** A file that is taken as it is. */
    record Copied(String path, byte[] content) implements Template {}

    /** A template that was taken apart beforehand, so that a run need not load FreeMarker for it. */
    record Compiled(String path, List<Step> steps) implements Template {}

    /** A template that FreeMarker renders. {@code origin} is what its error messages call it. */
    record Markup(String path, String origin, String source) implements Template {}
}

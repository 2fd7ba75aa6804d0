package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/**
 * A file that is not as faster wrote it last. A checkout with other line ends is no edit.
 *
 * @param path relative to the project, separated by {@code /}
 * @param written what faster wrote last, with the line ends that the file has now
 * @param present what is on disk; empty when it was deleted, or when a folder or a link is in its place
 */
public record Edit(String path, RenderedFile written, Optional<RenderedFile> present) {}

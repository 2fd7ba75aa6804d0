package dev.faster.merge;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/**
 * The three versions of one file; an absent one was not there.
 *
 * @param path where it stands in the project, separated by {@code /}
 * @param base what faster wrote last
 * @param ours what is on disk now
 * @param theirs what the templates give now
 */
public record FileVersions(
        String path, Optional<RenderedFile> base, Optional<RenderedFile> ours, Optional<RenderedFile> theirs) {}

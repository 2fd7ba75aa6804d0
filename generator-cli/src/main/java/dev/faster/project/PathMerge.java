package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** Finds out what becomes of one file of a project. */
interface PathMerge {
    /**
     * @param base what faster wrote last
     * @param theirs what is to stand there
     * @throws dev.faster.problem.ProblemException when a conflict from before stands where something is to be merged
     */
    Change change(String path, Optional<RenderedFile> base, Optional<RenderedFile> theirs);
}

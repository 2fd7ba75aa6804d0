package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.FileTree;

/**
 * What a run wants a project to be.
 *
 * @param state what to remember of it
 * @param specFile the text of {@code faster.yaml}, which belongs to the user: it is written, but never merged
 * @param files what the templates give
 */
public record Generation(ProjectState state, String specFile, FileTree files) {
    /** @throws dev.faster.problem.ProblemException when a template gives a file that is not the templates' to give */
    public Generation {
        for (String path : files.files().keySet()) {
            if (ProjectLayout.isReserved(path) || !ProjectLayout.isInside(path)) {
                throw Problem.of(Code.RESERVED_PATH, path).toException();
            }
        }
    }
}

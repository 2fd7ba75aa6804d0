package dev.faster.project;

/** A project on disk, there already or about to be. */
public sealed interface Project permits NewProject, ExistingProject {
    /**
     * What it takes to make the project as wanted. Changes nothing.
     *
     * @throws dev.faster.problem.ProblemException when the disk does not allow it
     */
    Plan plan(Generation wanted);

    /**
     * Carries out a plan: all of it, or nothing.
     *
     * @throws dev.faster.problem.ProblemException when it did not happen, and nothing has changed
     */
    void apply(Plan plan);
}

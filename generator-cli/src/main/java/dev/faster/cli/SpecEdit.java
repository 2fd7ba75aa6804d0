package dev.faster.cli;

/** What a command does to a spec before the project is made to fit it. */
interface SpecEdit {
    /**
     * The new text of the spec.
     *
     * @throws dev.faster.problem.ProblemException when it cannot be done
     */
    byte[] in(Draft draft);
}

package dev.faster.cli;

import dev.faster.project.Edit;
import java.util.List;
import java.util.Optional;

/**
 * How a project stands.
 *
 * @param comparison of what was written last with what {@code faster.yaml} says now
 * @param broughtAlong ids of those components that nobody picked
 * @param newer whether a newer faster wrote it, of whose templates this one knows nothing
 * @param behind number of files that the templates of this faster give otherwise, without those that are blocked
 * @param conflicts paths of files that a conflict is left in
 * @param blocked paths of files that could not be written, since a folder or a link stands there
 * @param lastChange empty when there is none that could be undone
 */
record Condition(
        Comparison comparison,
        List<String> broughtAlong,
        boolean newer,
        int behind,
        List<Edit> edits,
        List<String> conflicts,
        List<String> blocked,
        Optional<String> lastChange) {}

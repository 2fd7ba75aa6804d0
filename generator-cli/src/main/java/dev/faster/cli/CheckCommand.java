package dev.faster.cli;

import dev.faster.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Looks for what should not get into a shared branch. */
final class CheckCommand implements Command {
    static final String NAME = "check";

    private final Examination examination;

    CheckCommand(Examination examination) {
        this.examination = examination;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        NAME,
                        "check [-C DIR] [--json]",
                        "For CI: ends with 5 when faster.yaml is not applied, templates are newer, or conflicts are left.",
                        "  faster check",
                        "  faster check --json")
                .addOption(Options.folder());
    }

    @Override
    public Report run(ParseResult given) {
        try (OpenProject open = OpenProject.toLook(given)) {
            return new CheckReport(findings(open));
        }
    }

    private List<Finding> findings(OpenProject open) {
        try {
            return findings(examination.of(open));
        } catch (ProblemException e) {
            if (!Records.areLost(e.problem())) {
                throw e;
            }
            examination.requireSpec(open);
            return List.of(new Finding("records-lost", ".faster", ProblemText.message(e.problem())));
        }
    }

    private static List<Finding> findings(Condition condition) {
        List<Finding> findings = new ArrayList<>();
        Comparison comparison = condition.comparison();
        ProjectChange.requireNotNewer(comparison.before(), comparison.version());
        if (comparison.wasPending()) {
            findings.add(new Finding(
                    "not-synced", ProjectDrafts.SPEC, "has changed and is not applied yet: run faster sync"));
        }
        if (condition.behind() > 0) {
            String message = FileCount.of(condition.behind()) + " behind the templates of faster "
                    + comparison.version() + ": run faster update";
            findings.add(new Finding("behind", ".", message));
        }
        for (String path : condition.conflicts()) {
            findings.add(new Finding("conflict", path, "has a conflict left in it: settle it"));
        }
        for (String path : condition.blocked()) {
            String message = OutcomeText.BLOCKED + ": move that away, then run faster update";
            findings.add(new Finding("conflict", path, message));
        }
        return findings;
    }
}

package dev.faster.cli;

import dev.faster.project.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes the last change back; done twice, it is there again. */
final class UndoCommand implements Command {
    static final String NAME = "undo";

    private static final String UNDO_OF = "undo of ";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return ProjectChange.options(Options.command(
                NAME,
                "undo [OPTION]...",
                "Takes back what faster changed last in the project; a second time, it does it again.",
                "  faster undo --dry-run",
                "  faster undo"));
    }

    @Override
    public Report run(ParseResult given) {
        try (OpenProject open = OpenProject.toChange(given)) {
            Plan plan = open.project().planUndo();
            String last = open.project().lastChange().orElseThrow();
            boolean again = last.startsWith(UNDO_OF);
            String change = again ? last.substring(UNDO_OF.length()) : last;
            return new UndoReport(change, again, open.carryOut(plan, again ? change : UNDO_OF + last, given));
        }
    }
}

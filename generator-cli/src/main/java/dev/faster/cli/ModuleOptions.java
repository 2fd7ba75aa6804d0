package dev.faster.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code faster module} takes. */
final class ModuleOptions {
    static final String NAME = "NAME";
    static final String FIELD = "--field";
    static final String ENTITY = "--entity";
    static final String NO_EVENTS = "--no-events";

    private ModuleOptions() {}

    static CommandSpec spec() {
        CommandSpec spec = Options.command(
                        ModuleCommand.NAME,
                        "module NAME --field NAME:TYPE... [OPTION]...",
                        "Makes a module of your own: routes, table, events, tests. It is yours from then on.",
                        "  faster module invoices --field number:string --field total:money --field paidOn:date?",
                        "  faster module work-orders --field title:string,dueOn:date --no-events --dry-run",
                        "  faster module staff --entity Employee --field name:string")
                .addPositional(Options.argument(NAME, "Lower-case words with hyphens, in the plural: work-orders."))
                .addOption(Options.values(
                        FIELD,
                        "NAME:TYPE,...",
                        "string, text, int, long, decimal, boolean, date, instant, uuid or money; ? behind it: may be"
                                + " left out."))
                .addOption(Options.value(ENTITY, "ENTITY", "One of them, such as WorkOrder; NAME's singular."))
                .addOption(Options.flag(NO_EVENTS, "Do not tell other modules of changes."));
        return ProjectChange.options(spec);
    }
}

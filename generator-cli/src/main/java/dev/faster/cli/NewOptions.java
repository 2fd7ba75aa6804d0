package dev.faster.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code faster new} takes. */
final class NewOptions {
    static final String NAME = "NAME";
    static final String GROUP = "--group";
    static final String PACKAGE = "--package";
    static final String JAVA = "--java";
    static final String MODULES = "--modules";
    static final String DEPLOY = "--deploy";
    static final String SPEC = "--spec";
    static final String NO_INPUT = "--no-input";

    private NewOptions() {}

    static CommandSpec spec() {
        return Options.command(
                        "new",
                        "new [NAME] [OPTION]...",
                        "Writes a new project into a folder of its name. On a terminal, without a NAME, it asks.",
                        "  faster new shop",
                        "  faster new shop --group org.acme --java 17 --modules events",
                        "  faster new shop --commit",
                        "  faster new --spec faster.yaml --dry-run")
                .addPositional(Options.argument(NAME, "The project's name, its folder and its Maven artifact."))
                .addOption(Options.value(GROUP, "GROUP", "Maven group; com.example if not given."))
                .addOption(Options.value(PACKAGE, "PACKAGE", "Java package; group and name if not given."))
                .addOption(Options.value(JAVA, "RELEASE", "Java release: 17, 21 or 25; the newest that runs here."))
                .addOption(Options.values(MODULES, "MODULE,...", "Modules to have from the start (faster list)."))
                .addOption(Options.values(DEPLOY, "TARGET,...", "Ways to deploy it (faster list)."))
                .addOption(Options.value(SPEC, "FILE", "Take all of that from a faster.yaml instead."))
                .addOption(Options.catalog())
                .addOption(Options.folder())
                .addOption(Options.flag(Options.DRY_RUN, "Say what would be written, and write nothing."))
                .addOption(CommitRequest.option())
                .addOption(Options.flag(NO_INPUT, "Never ask."));
    }
}

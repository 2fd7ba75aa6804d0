package dev.faster.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What the user said about a new project, on the command line or in answers.
 *
 * @param modules empty when nothing was said; an empty list for none
 * @param deploy likewise
 * @param catalogs as they were typed
 */
record NewRequest(
        Optional<String> name,
        Optional<String> group,
        Optional<String> packageName,
        Optional<String> java,
        Optional<List<String>> modules,
        Optional<List<String>> deploy,
        List<String> catalogs) {

    static NewRequest of(ParseResult given) {
        return new NewRequest(
                Optional.ofNullable(given.matchedPositionalValue(0, null)),
                Options.text(given, NewOptions.GROUP),
                Options.text(given, NewOptions.PACKAGE),
                Options.text(given, NewOptions.JAVA),
                listIfGiven(given, NewOptions.MODULES),
                listIfGiven(given, NewOptions.DEPLOY),
                Options.list(given, Options.CATALOG));
    }

    NewRequest named(String answer) {
        return new NewRequest(Optional.of(answer), group, packageName, java, modules, deploy, catalogs);
    }

    NewRequest in(Optional<String> newGroup, Optional<String> newPackage) {
        return new NewRequest(name, newGroup, newPackage, java, modules, deploy, catalogs);
    }

    NewRequest compiledFor(String release) {
        return new NewRequest(name, group, packageName, Optional.of(release), modules, deploy, catalogs);
    }

    NewRequest with(List<String> someModules) {
        return new NewRequest(name, group, packageName, java, Optional.of(someModules), deploy, catalogs);
    }

    NewRequest deployedBy(List<String> targets) {
        return new NewRequest(name, group, packageName, java, modules, Optional.of(targets), catalogs);
    }

    /** The command that says the same without a question. */
    String commandLine() {
        StringBuilder line = new StringBuilder("faster new ").append(name.orElse("NAME"));
        add(line, NewOptions.GROUP, group.orElse(""));
        add(line, NewOptions.PACKAGE, packageName.orElse(""));
        add(line, NewOptions.JAVA, java.orElse(""));
        add(line, NewOptions.MODULES, String.join(",", modules.orElse(List.of())));
        add(line, NewOptions.DEPLOY, String.join(",", deploy.orElse(List.of())));
        for (String catalog : catalogs) {
            add(line, Options.CATALOG, ShellWord.of(catalog));
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String option, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(option).append(' ').append(value);
        }
    }

    private static Optional<List<String>> listIfGiven(ParseResult given, String option) {
        return given.hasMatchedOption(option) ? Optional.of(Options.list(given, option)) : Optional.empty();
    }
}

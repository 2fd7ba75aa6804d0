package dev.faster.cli;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** How options are declared, and those that several commands take. */
final class Options {
    static final String JSON = "--json";
    static final String FOLDER = "-C";
    static final String CATALOG = "--catalog";
    static final String DRY_RUN = "--dry-run";
    private static final String[] NOTHING = {};

    private Options() {}

    /** A command with {@code --json} and {@code --help}, and its examples below the options. */
    static CommandSpec command(String name, String synopsis, String summary, String... examples) {
        CommandSpec spec = CommandSpec.create().name("faster " + name);
        spec.usageMessage()
                .customSynopsis("faster " + synopsis)
                .description(summary + "%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .width(100)
                .footerHeading("%nExamples:%n")
                .footer(examples);
        return spec.addOption(flag(JSON, "Print one JSON document and nothing else."))
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).arity("0").description(description).build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that may come several times, each time with one value or more between commas. */
    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String[].class)
                .arity("1")
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** Every value of such an option; blanks between commas are nothing. */
    static List<String> list(ParseResult given, String option) {
        List<String> values = new ArrayList<>();
        for (String text : given.matchedOptionValue(option, NOTHING)) {
            values.addAll(values(text));
        }
        return values;
    }

    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : text.split(",")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    static PositionalParamSpec argument(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** Any number of words. */
    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(String[].class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    static List<String> words(ParseResult given) {
        return List.of(given.matchedPositionalValue(0, NOTHING));
    }

    /** @throws dev.faster.problem.ProblemException when it was not given */
    static String required(ParseResult given, int index, String label, String command) {
        String value = given.matchedPositionalValue(index, null);
        if (value == null) {
            throw Problem.of(Code.MISSING_ARGUMENT, label, command).toException();
        }
        return value;
    }

    static Optional<String> text(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }

    static OptionSpec catalog() {
        return values(CATALOG, "DIR", "Take components of this folder or jar, too.");
    }

    static OptionSpec folder() {
        return value(FOLDER, "DIR", "Work in this folder instead of the current one.");
    }

    static OptionSpec dryRun() {
        return flag(DRY_RUN, "Show what would change, with diffs, and change nothing.");
    }
}

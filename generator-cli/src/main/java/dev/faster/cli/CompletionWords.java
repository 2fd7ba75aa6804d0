package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Everything that can be typed, for the scripts of all shells. */
final class CompletionWords {
    private final Catalog catalog;
    private final List<Typed> commands = new ArrayList<>();

    CompletionWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A command with its options, and the values of its argument, which may come more than once. */
    record Typed(String name, String summary, List<Option> options, Values argument, boolean repeatable) {}

    /** An option; a flag takes no values. */
    record Option(String name, String summary, boolean flag, boolean repeatable, Values values) {}

    /** What may stand in a place. */
    sealed interface Values {}

    /** One of some words, or several with commas. */
    record Words(List<String> words, boolean several) implements Values {}

    record Folders() implements Values {}

    record Files() implements Values {}

    /** Anything at all. */
    record Free() implements Values {}

    void add(Command command) {
        CommandSpec spec = command.spec();
        List<Option> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            boolean flag = option.arity().max() == 0;
            options.add(new Option(
                    option.longestName(),
                    option.description()[0],
                    flag,
                    option.isMultiValue(),
                    flag ? new Free() : values(option.paramLabel())));
        }
        List<PositionalParamSpec> arguments = spec.positionalParameters();
        Values argument = arguments.isEmpty()
                ? new Words(List.of(), false)
                : values(arguments.get(0).paramLabel());
        String summary = spec.usageMessage().description()[0].replace("%n", "");
        boolean repeatable = !arguments.isEmpty() && arguments.get(0).isMultiValue();
        commands.add(new Typed(command.name(), summary, List.copyOf(options), argument, repeatable));
    }

    List<Typed> commands() {
        return commands;
    }

    /** A label means the same wherever it stands. */
    private Values values(String label) {
        return switch (label) {
            case "DIR" -> new Folders();
            case "FILE", DiffCommand.LABEL -> new Files();
            case "MODULE,..." -> new Words(ids(Kind.MODULE), true);
            case "TARGET,..." -> new Words(ids(Kind.DEPLOY), true);
            case Pickable.LABEL -> new Words(ids(Kind.MODULE, Kind.DEPLOY), false);
            case "COMPONENT" -> new Words(ids(Kind.values()), false);
            case "SHELL" -> new Words(List.of("bash", "zsh"), false);
            case "RELEASE" -> new Words(List.of("17", "21", "25"), false);
            default -> new Free();
        };
    }

    private List<String> ids(Kind... kinds) {
        List<String> ids = new ArrayList<>();
        for (Component component : catalog.components()) {
            if (List.of(kinds).contains(component.kind())) {
                ids.add(component.id());
            }
        }
        return ids;
    }
}

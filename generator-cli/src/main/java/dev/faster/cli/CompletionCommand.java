package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.problem.NearestWord;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Scripts that let a shell complete what is typed. */
final class CompletionCommand implements Command {
    private static final String SHELL = "SHELL";

    private final List<Command> others;
    private final CatalogSource catalogs;

    CompletionCommand(List<Command> others, CatalogSource catalogs) {
        this.others = others;
        this.catalogs = catalogs;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "completion bash|zsh [--json]",
                        "Prints a script that lets your shell complete commands, options and components.",
                        "  source <(faster completion bash)",
                        "  faster completion zsh > ~/.zfunc/_faster")
                .addPositional(Options.argument(SHELL, "bash or zsh"));
    }

    @Override
    public Report run(ParseResult given) {
        String shell = Options.required(given, 0, SHELL, name());
        CompletionWords words = words(catalogs.load(List.of()));
        return switch (shell) {
            case "bash" -> new TextReport(name(), "script", new BashCompletion(words).script());
            case "zsh" -> new TextReport(name(), "script", new ZshCompletion(words).script());
            default ->
                throw Problem.of(Code.UNKNOWN_SHELL, shell, "bash or zsh")
                        .at(Place.of(SHELL))
                        .suggesting(NearestWord.to(shell, List.of("bash", "zsh")))
                        .toException();
        };
    }

    private CompletionWords words(Catalog catalog) {
        CompletionWords words = new CompletionWords(catalog);
        others.forEach(words::add);
        words.add(this);
        return words;
    }
}

package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class ProgramTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lst              | faster: there is no command "lst" (faster --help lists them), did you mean "list"?
            help             | faster: there is no command "help" (faster --help lists them), did you mean "--help"?
            xyzzy            | faster: there is no command "xyzzy" (faster --help lists them)
            --nope           | faster: there is no option "--nope" (see faster --help)
            list --catalogue | faster: there is no option "--catalogue" (see faster list --help), did you mean "--catalog"?
            list --jsn=1     | faster: there is no option "--jsn" (see faster list --help), did you mean "--json"?
            list all         | faster: unexpected argument "all" (see faster list --help)
            info             | faster: COMPONENT is missing (see faster info --help)
            info payment     | COMPONENT: unknown component "payment", did you mean "payments"?
            info a b         | faster: unexpected argument "b" (see faster info --help)
            list -C          | faster: -C needs a value: -C DIR
            list -C a -C b   | faster: -C is given twice: give it once
            list --json=yes  | faster: --json takes no value, but was given "yes"
            list -C nowhere  | -C: "nowhere" is not a folder: give one that exists
            completion fish  | SHELL: no completion for the shell "fish": take bash or zsh
            completion bsh   | SHELL: no completion for the shell "bsh": take bash or zsh, did you mean "bash"?
            """)
    void saysInOneLineWhatIsWrongWithTheCommandLine(String typed, String line) {
        Run run = Run.of(commands(), temp, typed.split(" "));

        assertThat(run).isEqualTo(new Run(2, "", line + "\n"));
    }

    @Test
    void keepsWhatTheUserTypedOnOneLine() {
        Run run = Run.of(commands(), temp, "a\nb\u001b[31m");

        assertThat(run.err())
                .isEqualTo("faster: there is no command \"a\\u000ab\\u001b[31m\" (faster --help lists them)\n");
    }

    @Test
    void takesNoFileOfArguments() {
        assertThat(Run.of(commands(), temp, "info", "@file").err()).contains("unknown component \"@file\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "list --help", "info --help", "schema --help", "completion --help", "-h"})
    void helpsWithExamples(String typed) {
        Run run = Run.of(commands(), temp, typed.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: faster")
                .contains("Examples:\n  ")
                .doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesEachCommandInItsOwnHelp() {
        Run run = Run.of(commands(), temp);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("list ", "info ", "schema ", "completion ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "info core", "new shop --dry-run"})
    void clearsAwayWhatAKilledRunLeftWhateverTheCommand(String typed) throws IOException {
        Path leftover = Files.createDirectory(temp.resolve(".faster-new-1"));
        Files.createFile(leftover.resolve("lock"));
        Files.createDirectory(leftover.resolve("project"));
        List<String> words = new ArrayList<>(List.of(typed.split(" ")));
        words.addAll(List.of("-C", temp.toString()));

        Run.of(Terminal.NONE, "", Main::program, words.toArray(String[]::new));

        assertThat(leftover).doesNotExist();
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(Run.of(commands(), temp, "--version").out()).matches("faster \\d+\\.\\d+\\.\\d+.* \\(Java .+\\)\n");
    }

    @Test
    void takesOptionsBeforeTheCommandToo() {
        assertThat(Run.of(commands(), temp, "-C", temp.toString(), "--json", "list"))
                .isEqualTo(Run.of(commands(), temp, "list", "--json"));
    }

    @Test
    void showsABugInOneLineAndKeepsTheRestInAFile() throws IOException {
        Run run = Run.of(List.of(new Broken()), temp, "broken", "word");

        List<Path> reports = Files.list(temp).toList();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(reports).hasSize(1);
        assertThat(run.err())
                .isEqualTo("faster: this is a bug of faster's, not yours: please send " + reports.get(0)
                        + " to its authors\n");
        assertThat(reports.get(0)).content().contains("arguments: broken word", "ArrayStoreException: boom", "Java ");
    }

    @Test
    void showsABugInOneLineEvenWhereNoFileCanBeWritten() {
        Run run = Run.of(List.of(new Broken()), temp.resolve("missing"), "broken", "word");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("ArrayStoreException at dev.faster.cli");
    }

    private static List<Command> commands() {
        CatalogSource catalogs = more -> SmallCatalog.catalog();
        CatalogsInSight inSight = new CatalogsInSight(Main::specReader);
        List<Command> looking = List.of(
                new ListCommand(catalogs, inSight),
                new InfoCommand(catalogs, inSight),
                new SchemaCommand(() -> "{}\n"));
        return List.of(looking.get(0), looking.get(1), looking.get(2), new CompletionCommand(looking, catalogs));
    }

    private static final class Broken implements Command {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public CommandSpec spec() {
            return Options.command("broken", "broken", "Fails.").addPositional(Options.argument("WORD", "Any."));
        }

        @Override
        public Report run(ParseResult given) {
            throw new ArrayStoreException("boom");
        }
    }
}

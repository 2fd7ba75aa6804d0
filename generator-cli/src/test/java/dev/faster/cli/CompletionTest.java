package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.spec.SpecReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @EnabledIf(value = "bashIsHere", disabledReason = "no bash here")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            faster,                          | new add diff info completion --help --version --json
            faster,n                         | new
            faster,-C,sub,i                  | info
            faster,--json,i                  | info
            faster,new,                      | nothing
            faster,new,--sp                  | --spec
            faster,new,shop,--java,          | 17 21 25
            faster,new,--modules,            | events payments
            faster,new,--modules,ev          | events
            faster,new,--modules,events;p    | events,payments
            faster,new,--deploy,d            | docker
            faster,new,--spec,fas            | faster.yaml
            faster,new,-C,                   | sub
            faster,info,                     | core events payments docker
            faster,add,                      | events payments docker
            faster,add,events,d              | docker
            faster,add,--dr                  | --dry-run
            faster,diff,fas                  | faster.yaml
            faster,completion,z              | zsh
            faster,list,                     | nothing
            """)
    void bashOffersWhatFits(String typed, String offered) throws Exception {
        Files.createDirectory(temp.resolve("sub"));
        Files.createFile(temp.resolve("faster.yaml"));

        assertThat(bash(typed.split(",", -1))).isEqualTo(offered == null ? "" : offered);
    }

    @Test
    void zshIsToldWhatEachWordMeans() {
        String script = new ZshCompletion(words()).script();

        assertThat(script)
                .startsWith("#compdef faster\n")
                .contains(
                        "        'new:Writes a new project into a folder of its name. On a terminal, without a NAME, it asks.'\n")
                .contains(
                        "            '*--modules[Modules to have from the start (faster list).]:value:_values -s , value events payments' \\\n")
                .contains("            '--group[Maven group; com.example if not given.]:value:' \\\n")
                .contains("            '--spec[Take all of that from a faster.yaml instead.]:value:_files' \\\n")
                .contains("            '-C[Work in this folder instead of the current one.]:value:_files -/' \\\n")
                .contains("            '--dry-run[Say what would be written, and write nothing.]' \\\n")
                .contains("            '*: :(events payments docker)' ;;\n")
                .contains("            '*: :_files' ;;\n")
                .contains("            '1: :(bash zsh)' ;;\n");
    }

    private String bash(String... typed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                temp.resolve(".script"),
                new BashCompletion(words()).script()
                        + "COMP_WORDS=(\"$@\")\nCOMP_CWORD=$(($# - 1))\n_faster 2>/dev/null\necho \"${COMPREPLY[*]}\"\n");
        List<String> command = new ArrayList<>(List.of("bash", "--norc", script.toString()));
        for (String word : typed) {
            command.add(word.replace(';', ','));
        }
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        String offered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return offered.strip();
    }

    static boolean bashIsHere() {
        return Files.isExecutable(Path.of("/bin/bash"));
    }

    private static SpecReader noReader() {
        throw new AssertionError("reads no spec");
    }

    private static CompletionWords words() {
        CompletionWords words = new CompletionWords(SmallCatalog.catalog());
        CatalogSource catalogs = more -> SmallCatalog.catalog();
        words.add(new NewCommand(
                new Console(System.in, System.out, System.err, Terminal.NONE),
                CompletionTest::noReader,
                new Generations("1")));
        words.add(new AddCommand(new ProjectChange(CompletionTest::noReader, new Generations("1"), LocalDate::now)));
        words.add(new DiffCommand());
        words.add(new InfoCommand(catalogs, new CatalogsInSight(Main::specReader)));
        words.add(new CompletionCommand(List.of(), catalogs));
        return words;
    }
}

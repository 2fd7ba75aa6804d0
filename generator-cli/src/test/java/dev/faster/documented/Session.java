package dev.faster.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.documented.How.InBackground;
import dev.faster.documented.How.InShell;
import dev.faster.whole.Jdks;
import dev.faster.whole.RunningService;
import dev.faster.whole.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A shell in which a page is typed, with a home of its own. Folder and variables are kept from block to block. */
final class Session implements AutoCloseable {
    private static final String DOCUMENTED_ADDRESS = "localhost:8080";
    private static final String BEFORE = """
            source "$STATE/variables"
            cd "$(cat "$STATE/folder")"
            """;
    private static final String AFTER = """

            declare -px >"$STATE/variables"
            pwd >"$STATE/folder"
            """;

    private final Path scratch;
    private final Path state;
    private final SortedMap<String, String> environment;
    private Optional<RunningService> service = Optional.empty();
    private int places;

    /**
     * @param scratch an empty folder
     * @param faster the program
     */
    Session(Path scratch, Path repository, Path page, Path faster) throws IOException {
        this.scratch = scratch;
        this.state = Files.createDirectories(scratch.resolve("state"));
        this.environment = environment(Files.createDirectories(scratch.resolve("home")), faster);
        environment.put("STATE", state.toString());
        environment.put("REPOSITORY", repository.toAbsolutePath().toString());
        environment.put("PAGE_FOLDER", page.toAbsolutePath().getParent().toString());
        Path gitconfig = repository.toAbsolutePath().resolve("generator-cli/src/test/gitconfig");
        environment.put("GIT_CONFIG_GLOBAL", gitconfig.toString());
        Files.writeString(state.resolve("variables"), "");
        enter("an empty folder");
    }

    private static SortedMap<String, String> environment(Path home, Path faster) {
        SortedMap<String, String> environment = new TreeMap<>();
        environment.put("HOME", home.toString());
        environment.put("PATH", home.resolve(".local/bin") + ":" + faster.getParent() + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", Jdks.running().toString());
        environment.put("CI", "true"); // nothing is trained in the background
        // Maven's wrapper goes by HOME, Maven itself does not.
        Path maven = Path.of(System.getProperty("user.home"), ".m2");
        environment.put("MAVEN_USER_HOME", System.getenv().getOrDefault("MAVEN_USER_HOME", maven.toString()));
        return environment;
    }

    /** Fails when a command does. */
    void type(Block block) throws IOException {
        How how = block.how();
        if (how instanceof InShell inShell) {
            if (inShell.place().isPresent()) {
                enter(inShell.place().get());
            }
            String output = run(block.toString(), block.script());
            assertThat(output.lines().map(String::stripTrailing))
                    .as("%s", block)
                    .containsAll(block.output());
        } else if (how instanceof InBackground) {
            assertThat(block.commands()).as("%s", block).containsExactly(RunningService.COMMAND);
            assertThat(service).as("%s: one service at a time", block).isEmpty();
            service = Optional.of(RunningService.start(folder(), Jdks.running(), scratch.resolve("service.log")));
        }
    }

    private void enter(String place) throws IOException {
        String script = Places.script(place)
                .orElseThrow(() -> new IllegalArgumentException("there is no place '" + place + "'"));
        places++;
        Path folder = Files.createDirectories(scratch.resolve("place-" + places));
        Files.writeString(state.resolve("folder"), folder + "\n");
        run(place, script);
    }

    private Path folder() throws IOException {
        return Path.of(Files.readString(state.resolve("folder")).strip());
    }

    private String run(String what, String script) throws IOException {
        String address = service.map(running -> "localhost:" + running.port()).orElse(DOCUMENTED_ADDRESS);
        Shell shell = new Shell(folder());
        environment.forEach(shell::with);
        Shell.Result result = shell.run(
                "bash", "-euo", "pipefail", "-c", BEFORE + script.replace(DOCUMENTED_ADDRESS, address) + AFTER);
        assertThat(result.exit())
                .as("%s:\n%s\n%s", what, script, result.output())
                .isZero();
        return result.output();
    }

    @Override
    public void close() throws InterruptedException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}

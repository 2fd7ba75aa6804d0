package dev.faster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what the archetype takes beside the command line and beside the archetype that Maven users know. */
public final class ArchetypeBench {
    private static final String MODULES = "events";

    private final Setting setting;
    private final String repository;

    private ArchetypeBench(Setting setting, String repository) {
        this.setting = setting;
        this.repository = repository;
    }

    /** Takes the checkout, a local repository that has our archetype, and the number of rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("faster-bench");
        try {
            Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
            Setting setting = new Setting(Path.of(args[0]), jdk, work);
            new ArchetypeBench(setting, args[1]).measure(Integer.parseInt(args[2]));
        } finally {
            Folders.delete(work);
        }
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        List<Row> rows = List.of(
                new Row("faster new", setting.launcher("new", "shop", "--modules", MODULES)),
                new Row("quickstart", maven("org.apache.maven.archetypes", "maven-archetype-quickstart", "1.5", "-o")),
                new Row("our archetype", maven("dev.faster", "faster-archetype", "", "-o", "-Dmodules=" + MODULES)));
        setting.train();
        // Maven fetches what it has not, once.
        setting.succeed(maven("org.apache.maven.archetypes", "maven-archetype-quickstart", "1.5"));
        System.out.println(
                "\n" + setting.jdk() + ", " + rounds + " rounds, the rows of each round one after the other");
        Row.measure(rows, setting, rounds);
        Row.print(rows, "new");
    }

    private List<String> maven(String group, String artifact, String version, String... more) {
        List<String> command = new ArrayList<>(List.of(
                setting.root().resolve("mvnw").toString(),
                "--batch-mode",
                "archetype:generate",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + Path.of(System.getProperty("user.home"), ".m2/repository"),
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=" + group,
                "-DarchetypeArtifactId=" + artifact,
                "-DgroupId=com.example",
                "-DartifactId=shop"));
        if (!version.isEmpty()) {
            command.add("-DarchetypeVersion=" + version);
        }
        command.addAll(List.of(more));
        return command;
    }
}

package dev.faster.launcher;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.launcher.Installation.Ended;
import dev.faster.launcher.Installation.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String BUILDING =
            "faster: building itself first, which takes a minute (only now, and when its sources change)\n";

    @TempDir
    Path temp;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = Installation.in(temp.resolve("a folder/check'out"));
    }

    @Test
    void buildsOnFirstUseAndThenNoMore() throws Exception {
        assertThat(installation.run("list")).isEqualTo(new Ended(0, "ran list\n", BUILDING));
        assertThat(installation.run("list")).isEqualTo(new Ended(0, "ran list\n", ""));
        assertThat(installation.builds()).isEqualTo(1);
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        installation.run();

        assertThat(installation.run("a b", "", "*", "$HOME", "it's", "-C").out())
                .isEqualTo("ran a b||*|$HOME|it's|-C\n");
    }

    @Test
    void runsFromAnyFolderAndThroughLinks() throws Exception {
        installation.run();
        Path link = Files.createSymbolicLink(
                temp.resolve("first"), installation.root().resolve("faster"));
        Path bin = Files.createDirectories(temp.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("faster"), Path.of("../" + link.getFileName()));

        assertThat(installation.start(temp, "my bin/faster", "x").end().out()).isEqualTo("ran x\n");
        assertThat(installation.start(bin, "./faster", "x").end().out()).isEqualTo("ran x\n");
        assertThat(installation.start(bin, "sh", "faster", "x").end().out()).isEqualTo("ran x\n");
        installation.with("PATH", bin + ":" + System.getenv("PATH"));
        assertThat(installation.start(temp, "sh", "-c", "faster x").end().out()).isEqualTo("ran x\n");
        assertThat(installation.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        installation.run();
        Path source =
                Files.writeString(installation.root().resolve("generator-cli/src/main/Other.java"), "class Other {}");
        Files.setLastModifiedTime(source, later(installation.jar()));

        assertThat(installation.run("list").err()).isEqualTo(BUILDING);
        assertThat(installation.builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modules-catalog/api",
                "modules-catalog/components",
                "modules-catalog/drop",
                "modules-catalog/versions",
                "templates/core"
            })
    void buildsAgainWhenAPartOfTheCatalogIsNewer(String folder) throws Exception {
        installation.run();
        Path part = Files.createDirectories(installation.root().resolve(folder));
        Files.setLastModifiedTime(Files.writeString(part.resolve("part"), "new"), later(installation.jar()));

        assertThat(installation.run("list").err()).isEqualTo(BUILDING);
    }

    @Test
    void runsInstalledWithoutSources() throws Exception {
        installation.run();
        Path installed =
                Files.createDirectories(temp.resolve("share/faster/lib")).getParent();
        Files.copy(installation.root().resolve("faster"), installed.resolve("faster"), COPY_ATTRIBUTES);
        Files.copy(installation.jar(), installed.resolve("lib/faster.jar"));

        assertThat(installation
                        .start(temp, installed.resolve("faster").toString(), "list")
                        .end())
                .isEqualTo(new Ended(0, "ran list\n", ""));
    }

    @Test
    void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
        Files.createFile(installation.root().resolve("broken"));

        Ended ended = installation.run("list");

        assertThat(ended.exitCode()).isEqualTo(4);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith(BUILDING + "no such symbol\nfaster: its own build failed: see above");
        Files.delete(installation.root().resolve("broken"));
        assertThat(installation.run("list").exitCode()).isZero();
    }

    @Test
    void buildsOnceWhenManyStartAtOnce() throws Exception {
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            runs.add(installation.start(
                    temp, installation.root().resolve("faster").toString(), "list"));
        }
        for (Started run : runs) {
            Ended ended = run.end();
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(ended.out()).isEqualTo("ran list\n");
        }
        assertThat(installation.builds()).isEqualTo(1);
        assertThat(installation.root().resolve("target/faster-build.lock")).doesNotExist();
    }

    @Test
    void takesOverTheLockOfABuildThatWasKilled() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path target = Files.createDirectories(installation.root().resolve("target"));
        Files.createSymbolicLink(target.resolve("faster-build.lock"), Path.of(String.valueOf(dead.pid())));

        assertThat(installation.run("list")).isEqualTo(new Ended(0, "ran list\n", BUILDING));
    }

    @Test
    void saysWhatIsWrongWithJavaInOneLine() throws Exception {
        installation.with("JAVA_HOME", temp + "/nowhere");
        assertThat(installation.run())
                .isEqualTo(refused("JAVA_HOME is " + temp
                        + "/nowhere, but there is no bin/java in it: set it to a JDK 17 or newer"));

        Path old = temp.resolve("jdk 8");
        Installation.runnable(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_402\"\n");
        installation.with("JAVA_HOME", old.toString());
        assertThat(installation.run())
                .isEqualTo(refused("JAVA_HOME (" + old
                        + ") is Java 1.8.0_402, but faster needs 17 or newer: set JAVA_HOME to a JDK 17 or newer"));

        Path runtime = temp.resolve("jre");
        Installation.runnable(runtime.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"17\"\n");
        installation.with("JAVA_HOME", runtime.toString());
        assertThat(installation.run())
                .isEqualTo(refused(runtime
                        + " has no compiler, and faster has to be built first: set JAVA_HOME to a JDK, not a JRE"));
    }

    @Test
    void findsJavaOnThePath() throws Exception {
        String bin = Path.of(System.getProperty("java.home"), "bin").toString();
        installation.with("JAVA_HOME", "").with("PATH", bin + ":" + System.getenv("PATH"));

        assertThat(installation.run("list").out()).isEqualTo("ran list\n");
    }

    @Test
    void asksAJavaThatIsAScriptWhereItLeads() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        Installation.runnable(temp.resolve("shims/bin/java"), "#!/bin/sh\nexec '" + java + "' \"$@\"\n");
        installation.with("JAVA_HOME", "").with("PATH", temp + "/shims/bin:" + System.getenv("PATH"));

        assertThat(installation.run("list").out()).isEqualTo("ran list\n");
    }

    @Test
    void runsBesideJvmOptionsThatChooseAnotherCollector() throws Exception {
        installation.with("JDK_JAVA_OPTIONS", "-XX:+UseParallelGC");

        assertThat(installation.run("list").exitCode()).isZero();
    }

    private static Ended refused(String line) {
        return new Ended(4, "", "faster: " + line + "\n");
    }

    private static FileTime later(Path file) throws IOException {
        return FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5_000);
    }
}

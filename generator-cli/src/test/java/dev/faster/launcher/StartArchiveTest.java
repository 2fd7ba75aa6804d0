package dev.faster.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.launcher.Installation.Ended;
import dev.faster.launcher.Installation.Started;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive makes a start faster; whatever is wrong with it, faster starts. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class StartArchiveTest {
    private static final Ended PLAIN = new Ended(0, "ran list\n", "");
    private static final Ended ARCHIVED = new Ended(0, "ran list with an archive\n", "");

    @TempDir
    Path temp;

    private Installation installation;
    private Path archives;

    @BeforeEach
    void install() throws Exception {
        installation = Installation.in(temp.toRealPath().resolve("check out"));
        installation.run();
        installation
                .with("CI", "")
                .with("XDG_CACHE_HOME", temp.resolve("the cache").toString());
        archives = temp.resolve("the cache/faster/start/" + System.getProperty("java.runtime.version")
                + System.getProperty("java.home") + installation.root());
    }

    @Test
    void isMadeByTheFirstRunAndUsedByTheNext() throws Exception {
        Path archive = train();

        assertThat(archive.getFileName().toString()).endsWith("-" + Files.size(archive) + kind());
        assertThat(installation.run("list")).isEqualTo(ARCHIVED);
    }

    @Test
    void isMadeAnewWhenTheProgramIsNewer() throws Exception {
        Path old = train();
        FileTime made = Files.getLastModifiedTime(old);
        Files.setLastModifiedTime(installation.jar(), later(made, 2));

        Path fresh = train();
        Files.setLastModifiedTime(fresh, later(made, 4));

        assertThat(installation.run("list")).isEqualTo(ARCHIVED);
        assertThat(old).doesNotExist();
    }

    /** The launcher cannot tell, and the JVM does: it starts without. */
    @Test
    void doesNoHarmWhenItWasMadeForAnotherJar() throws Exception {
        FileTime made = Files.getLastModifiedTime(train());
        Files.write(installation.jar(), new byte[] {0}, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(installation.jar(), later(made, -60));
        for (String source : List.of("pom.xml", "generator-cli/src/main", "generator-cli/src/main/Source.java")) {
            Files.setLastModifiedTime(installation.root().resolve(source), later(made, -120));
        }

        assertThat(installation.run("list")).isEqualTo(ARCHIVED);
        assertThat(installation.builds()).isEqualTo(1);
    }

    @Test
    void isLeftAloneAndReplacedWhenItIsTruncated() throws Exception {
        Path archive = train();
        archive.toFile().setWritable(true);
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        Path fresh = train();

        assertThat(fresh).isNotEqualTo(archive);
        assertThat(archive).doesNotExist();
        assertThat(installation.run("list")).isEqualTo(ARCHIVED);
    }

    @Test
    void isLeftAloneWhenItIsRubbish() throws Exception {
        Files.createDirectories(archives);
        Files.writeString(archives.resolve("faster-1-8" + kind()), "rubbish!");

        assertThat(installation.run("list").exitCode()).isZero();
    }

    @Test
    void isMadeOnceWhenManyStartAtOnce() throws Exception {
        Files.createDirectories(archives);
        try (WatchService watch = archives.getFileSystem().newWatchService()) {
            archives.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            List<Started> runs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                runs.add(installation.start(
                        temp, installation.root().resolve("faster").toString(), "list"));
            }
            for (Started run : runs) {
                assertThat(run.end()).isIn(PLAIN, ARCHIVED);
            }
            awaitArchive(watch, List.of());
        }
        assertThat(installation.run("list")).isEqualTo(ARCHIVED);
    }

    @Test
    void isNotTriedAgainWhileAnotherRunMakesIt() throws Exception {
        Files.createDirectories(archives.resolve("training"));

        assertThat(installation.run("list")).isEqualTo(PLAIN);
        assertThat(archives.resolve("training")).isEmptyDirectory();
    }

    @Test
    void isMadeByTheNextRunWhenTheOneBeforeWasKilledAtIt() throws Exception {
        Path training = Files.createDirectories(archives.resolve("training"));
        Files.setLastModifiedTime(training, FileTime.fromMillis(System.currentTimeMillis() - 20 * 60_000));

        assertThat(train()).exists();
    }

    @Test
    void isNotMadeWhereTheCacheCannotBeWritten() throws Exception {
        Files.writeString(temp.resolve("a file"), "");

        installation.with("XDG_CACHE_HOME", temp.resolve("a file/cache").toString());
        assertThat(installation.run("list")).isEqualTo(PLAIN);
        installation.with("XDG_CACHE_HOME", "/proc/none");
        assertThat(installation.run("list")).isEqualTo(PLAIN);
        installation.with("XDG_CACHE_HOME", "");
        assertThat(installation.run("list")).isEqualTo(PLAIN);
    }

    @Test
    void isNotMadeInContinuousIntegration() throws Exception {
        installation.with("CI", "true");

        assertThat(installation.run("list")).isEqualTo(PLAIN);
        assertThat(temp.resolve("the cache")).doesNotExist();
    }

    /** Runs once, and waits until an archive that was not there before is. */
    private Path train() throws Exception {
        Files.createDirectories(archives);
        try (WatchService watch = archives.getFileSystem().newWatchService()) {
            archives.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            List<Path> before = archives();
            assertThat(installation.run("list")).isEqualTo(PLAIN);
            return awaitArchive(watch, before);
        }
    }

    /** The training folder goes away last. */
    private Path awaitArchive(WatchService watch, List<Path> before) throws IOException, InterruptedException {
        while (Files.exists(archives.resolve("training")) || archives().equals(before)) {
            WatchKey key = watch.poll(60, TimeUnit.SECONDS);
            assertThat(key).as("no archive after a minute").isNotNull();
            key.pollEvents();
            key.reset();
        }
        assertThat(archives()).hasSize(1);
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(file -> file.getFileName().toString().startsWith("faster-"))
                    .toList();
        }
    }

    private static String kind() {
        return Runtime.version().feature() >= 25 ? ".aot" : ".jsa";
    }

    private static FileTime later(FileTime time, int seconds) {
        return FileTime.from(time.toInstant().plusSeconds(seconds));
    }
}

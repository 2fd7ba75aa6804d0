package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 1: the same spec gives the same bytes whatever the locale, the time zone and the default charset. */
class DeterminismIT {
    private static final Path JAR = Path.of("target", "faster.jar").toAbsolutePath();
    private static final List<List<String>> SETTINGS = List.of(
            List.of(),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=windows-1256"),
            List.of("-Duser.language=hi", "-Duser.extensions=u-nu-deva", "-Duser.timezone=Asia/Kolkata"),
            List.of("-Duser.timezone=Pacific/Apia", "-Dfile.encoding=UTF-16"),
            List.of("-Duser.timezone=America/St_Johns", "-Dfile.encoding=US-ASCII", "-Dsun.jnu.encoding=US-ASCII"),
            List.of("-Dline.separator=\r\n"));

    @TempDir
    private Path folder;

    @Test
    void aProjectIsTheSameBytesEverywhere() throws IOException {
        Map<String, String> expected = Map.of();
        for (List<String> settings : SETTINGS) {
            Path parent = Files.createTempDirectory(folder, "run");
            generate(parent, settings);

            Map<String, String> files = Contents.of(parent.resolve("shop"));

            assertThat(files).hasSizeGreaterThan(50);
            if (!expected.isEmpty()) {
                assertThat(files).as(settings.toString()).isEqualTo(expected);
            }
            expected = files;
        }
    }

    private static void generate(Path parent, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-jar", JAR.toString(), "new", "shop", "--java", "17", "--no-input"));
        new Shell(parent).with("LC_ALL", "C").run(command).succeeds();
    }
}

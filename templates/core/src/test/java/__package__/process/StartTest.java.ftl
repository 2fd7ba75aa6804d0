package [=package].process;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("service")
class StartTest {

    @TempDir
    Path folder;

    @Test
    void stopsWithOneLineWhenAVariableIsMissing() throws Exception {
        try (var service = ServiceProcess.start(folder, Map.of("LOG_LEVEL", "warn"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.text())
                    .startsWith("Cannot start: DATABASE_URL is missing")
                    .hasLineCount(1);
        }
    }

    @Test
    void stopsWithOneLineWhenTheLogLevelIsNone() throws Exception {
        try (var service = ServiceProcess.start(folder, Map.of("LOG_LEVEL", "nonsense"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.text())
                    .startsWith("Cannot start: LOG_LEVEL is none of trace, debug, info")
                    .hasLineCount(1);
        }
    }
}

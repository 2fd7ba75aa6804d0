package dev.faster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionTableTest {
    @Test
    void aPropertyThatEndsInVersionIsAVersion() {
        assertThat(read("""
                        <project>
                          <properties>
                            <jedis.version>7.4.1</jedis.version>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                          </properties>
                        </project>
                        """)).isEqualTo(Map.of("jedis", "7.4.1"));
    }

    @Test
    void saysWhereAManifestIsBroken() {
        assertProblem("<project>\n  <properties>\n</project>\n", 3);
    }

    @Test
    void readsNothingFromOutside() {
        assertProblem("<!DOCTYPE p SYSTEM \"file:///etc/passwd\">\n<project/>\n", 1);
    }

    private static Map<String, String> read(String pom) {
        return VersionTable.read("pom.xml", pom.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(String pom, int line) {
        assertThatThrownBy(() -> read(pom)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(Problem.Code.VERSIONS_UNREADABLE);
            assertThat(e.problem().place()).map(Place::line).contains(line);
        });
    }
}

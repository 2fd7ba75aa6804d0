package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
    private final OutputPaths paths = new OutputPaths();

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", ".github/workflows/ci.yml", "src/main/java/A.java", "console.txt", "a b/c"})
    void admitsPathsInsideTheProject(String path) {
        assertThatCode(() -> paths.admit(path, "core")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "a/../../outside",
                "a/./b",
                "/etc/passwd",
                "",
                "a//b",
                "a/",
                "C:/windows",
                "a\\b",
                "con",
                "src/NUL.txt",
                "lpt1.log",
                "a./b",
                "trailing ",
                "what?",
                "tab\there",
                ".faster/state.json",
                ".git/hooks/pre-commit",
                ".GIT/config",
                "faster.yaml"
            })
    void refusesPathsThatLeaveTheProjectOrCannotExistEverywhere(String path) {
        assertRefused(path, Problem.Code.OUTPUT_PATH_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/Main.java", "src/main.java", "SRC/other.java", "src/Main.java/inner", "src"})
    void aPathHasOneOwnerOnFileSystemsThatFoldCaseToo(String second) {
        paths.admit("src/Main.java", "core");

        assertThatThrownBy(() -> paths.admit(second, "events"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code())
                                .isIn(Problem.Code.OUTPUT_PATHS_CLASH, Problem.Code.OUTPUT_PATH_REFUSED));
    }

    @Test
    void filesOfOneFolderDoNotClash() {
        paths.admit("src/A.java", "core");

        assertThatCode(() -> paths.admit("src/B.java", "core")).doesNotThrowAnyException();
    }

    private void assertRefused(String path, Problem.Code code) {
        assertThatThrownBy(() -> paths.admit(path, "core"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}

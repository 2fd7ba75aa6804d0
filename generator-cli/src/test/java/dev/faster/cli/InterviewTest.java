package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions, on a terminal that cannot move its cursor. */
class InterviewTest {
    private static final Terminal DUMB = Terminal.of("ioed");

    @TempDir
    Path temp;

    private Path work;

    @BeforeEach
    void prepare() throws IOException {
        OwnCatalog.in(temp.resolve("catalog"));
        work = Files.createDirectory(temp.resolve("work"));
    }

    @Test
    void writesWhatWasAnsweredAndTellsTheCommandThatSaysTheSame() {
        Run run = run("shop\norg.acme.shop\nmetrics\nship\n\n", "--java", "17");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("? Project name ? Java package (com.example.shop) Modules\n")
                .contains("? Write it to " + work.resolve("shop") + "? (Y/n) Wrote shop")
                .endsWith("The same without questions:\n  faster new shop --group org.acme --java 17 --modules metrics"
                        + " --deploy ship --catalog " + temp.resolve("catalog") + "\n");
        assertThat(work.resolve("shop/faster.yaml")).content().contains("group: org.acme\npackage: org.acme.shop\n");
    }

    @Test
    void takesTheProposalForAnEmptyAnswer() {
        Run run = run("shop\n\n\n\ny\n", "--java", "17");

        assertThat(run.out()).contains("faster new shop --java 17 --catalog");
        assertThat(work.resolve("shop/faster.yaml")).content().contains("package: com.example.shop\n", "modules: []\n");
    }

    @Test
    void givesGroupAndPackageWhereOneDoesNotFollowFromTheOther() {
        Run run = run("shop\norg.acme.store\n\n\ny\n", "--java", "17");

        assertThat(run.out()).contains("faster new shop --group org.acme --package org.acme.store --java 17");
    }

    @Test
    void asksAgainUntilTheAnswerIsRight() throws IOException {
        Files.createDirectories(work.resolve("taken/src"));

        Run run = run(
                "My Shop\ntaken\n\nshop\ncom.class\n\nnone such\naudit metrics\nship\nperhaps\ny\n", "--java", "17");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("did you mean \"my-shop\"?\n? Project name ")
                .contains("\"" + work.resolve("taken") + "\" is not empty")
                .contains("Java package (com.example.shop)   ");
        assertThat(work.resolve("shop/faster.yaml")).content().contains("modules: [audit, metrics]");
    }

    @Test
    void asksOnlyForWhatIsNotSaid() {
        Run run = run("shop\ny\n", "--java", "17", "--group", "org.acme", "--modules", "audit", "--deploy", "");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .doesNotContain("Java package")
                .doesNotContain("Modules")
                .doesNotContain("Deploy");
    }

    @Test
    void writesNothingWhenTheUserDoesNotWantIt() {
        Run run = run("shop\n\n\n\nno\n", "--java", "17");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("Nothing was written.\n");
        assertThat(work).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop\n", "shop\n\n", "shop\n\n\n", "shop\n\n\n\n", "sho", "shop\n\n\n\nmaybe\n"})
    void saysInOneLineWhereTheInputEnded(String input) {
        Run run = run(input, "--java", "17");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("faster: the input ended at the question \"");
        assertThat(work).isEmptyDirectory();
    }

    private Run run(String input, String... options) {
        Stream<String> all = Stream.of(
                "new",
                "-C",
                work.toString(),
                "--catalog",
                temp.resolve("catalog").toString());
        return Run.of(
                DUMB,
                input,
                Main::program,
                Stream.concat(all, Stream.of(options)).toArray(String[]::new));
    }
}

package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "dev.faster.cli.PseudoTerminal#isAvailable", disabledReason = "no `script` of util-linux here")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PseudoTerminalTest {
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String DOWN = "\u001b[B";
    private static final Pattern SETTINGS = Pattern.compile("before=(\\S+)[\\s\\S]*code=(\\d+) after=(\\S+)\\.");

    @TempDir
    Path temp;

    private Path work;
    private String command;

    @BeforeEach
    void prepare() throws IOException {
        command = "new --java 17 --catalog '" + OwnCatalog.in(temp.resolve("catalog")) + "'";
        work = Files.createDirectory(temp.resolve("work"));
    }

    @Test
    void picksWithArrowsAndBlanks() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(work, command)) {
            terminal.awaits("Project name").types("shop\n");
            terminal.awaits("Java package").types("\n");
            terminal.awaits("[ ] metrics").types(DOWN + DOWN + " \r");
            terminal.awaits("Modules metrics").awaits("[ ] ship").types("\r");
            terminal.awaits("Deploy with none").awaits("(Y/n)").types("\n");

            assertEnded(terminal.screen(), 0);
        }
        assertThat(work.resolve("shop/faster.yaml")).content().contains("modules: [metrics]\n", "deploy: []\n");
    }

    @Test
    void leavesNothingBehindWhenInterruptedAtAQuestion() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(work, command)) {
            terminal.awaits("Project name").types("sho" + CTRL_C);

            assertEnded(terminal.screen(), 130);
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void putsTheTerminalBackWhenInterruptedInAList() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(work, command)) {
            terminal.awaits("Project name").types("shop\n");
            terminal.awaits("Java package").types("\n");
            terminal.awaits("[ ] metrics").types(" " + CTRL_C);

            assertEnded(terminal.screen(), 130);
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindWhenInterruptedAtTheLastQuestion() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(work, command + " --modules audit --deploy ship")) {
            terminal.awaits("Project name").types("shop\n");
            terminal.awaits("Java package").types("\n");
            terminal.awaits("(Y/n)").types(CTRL_C);

            assertEnded(terminal.screen(), 130);
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void saysInOneLineThatTheInputEndedInAList() throws Exception {
        try (PseudoTerminal terminal = PseudoTerminal.start(work, command)) {
            terminal.awaits("Project name").types("shop\n");
            terminal.awaits("Java package").types("\n");
            terminal.awaits("[ ] metrics").types(CTRL_D);

            String screen = terminal.screen();
            assertEnded(screen, 2);
            assertThat(screen).contains("faster: the input ended at the question \"Modules\"");
        }
        assertThat(work).isEmptyDirectory();
    }

    private static void assertEnded(String screen, int exitCode) {
        Matcher settings = SETTINGS.matcher(screen);
        assertThat(settings.find()).as(screen).isTrue();
        assertThat(settings.group(2)).as(screen).isEqualTo(String.valueOf(exitCode));
        assertThat(settings.group(3)).as("the terminal's settings").isEqualTo(settings.group(1));
    }
}

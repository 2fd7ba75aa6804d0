package dev.faster.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody tries what {@code make run} tells of, in a browser: the playground, the mailbox, the consent pages. */
@Tag("slow")
class SignInBrowserIT {
    private static final Path LAUNCHER =
            Path.of("..", "faster").toAbsolutePath().normalize();
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}\\.");

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static Browser browser;

    private final String email = UUID.randomUUID() + "@example.com";

    @BeforeAll
    static void start() throws IOException {
        Optional<Browser> found = Browser.start(folder);
        assumeTrue(found.isPresent(), "no chromium and chromedriver on this machine");
        browser = found.get();
        new Shell(folder)
                .run(LAUNCHER.toString(), "new", "shop", "--modules", "user", "--java", "17", "--no-input")
                .succeeds();
        service = RunningService.start(folder.resolve("shop"), Jdks.running(), folder.resolve("run.log"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "github"})
    void signsInWithAnAccountElsewhere(String provider) {
        browser.open(service.address("/dev"));
        browser.click("[data-oauth=" + provider + "]");
        browser.type("input[name=email]", email);
        browser.click("button[value=allow]");

        browser.sees("#who", "Signed in as " + email);
        assertThat(browser.address()).isEqualTo(service.address("/dev"));
        assertThat(browser.addresses()).contains("/api/v1/auth/oauth/session").doesNotContainPattern(TOKEN);

        browser.click("[data-call=me]");
        browser.sees("#answers", "GET /users/me → 200");
        browser.click("[data-call=refresh]");
        browser.sees("#answers", "POST /auth/refresh → 200");
        browser.click("[data-call=local]");
        browser.sees("#who", "Nobody is signed in");
    }

    @Test
    void sayingNoElsewhereIsNoSignIn() {
        browser.open(service.address("/dev"));
        browser.click("[data-oauth=google]");
        browser.click("button[value=deny]");

        browser.sees("#answers", "The sign-in failed: access_denied");
        browser.sees("#who", "Nobody is signed in");
    }

    @Test
    void aLinkInAMailSignsInOnce() {
        browser.open(service.address("/dev"));
        browser.type("#send input[name=email]", email);
        browser.click("#send button[value=otp]");
        browser.sees("#answers", "POST /auth/otp → 202");
        browser.open(service.address("/dev/mailbox?to=" + email));
        browser.sees("article", email);
        String link = browser.link("article a");

        browser.open(link);
        browser.click("#follow");
        browser.sees("#who", "Signed in as " + email);
        assertThat(browser.address()).isEqualTo(service.address("/dev"));
        assertThat(browser.addresses()).doesNotContainPattern(TOKEN);

        browser.click("[data-call=global]");
        browser.sees("#who", "Nobody is signed in");
        browser.open(link);
        browser.click("#follow");
        browser.sees("#answers", "auth.otp_invalid");
    }

    @Test
    void noTokenIsInTheLog() throws IOException {
        signsInWithAnAccountElsewhere("google");
        aLinkInAMailSignsInOnce();

        assertThat(Files.readString(service.log()))
                .contains("answered with 200")
                .doesNotContainPattern(TOKEN)
                .doesNotContain("token_hash=");
    }
}

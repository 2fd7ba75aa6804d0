package [=package].user.routes;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].ServiceClient.Answer;
import [=package].user.services.provider.LogoutScope;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions that go on, and sessions that end. */
abstract class SessionContract extends SignInContract {

    private static final Duration BEYOND_TOLERANCE = Duration.ofSeconds(11);

    @Test
    void aSessionGoesOnWithANewToken() {
        Answer first = session();

        Answer second = refresh(first.text("/refreshToken"));

        assertSession(second, 200);
        assertThat(second.text("/refreshToken")).isNotEqualTo(first.text("/refreshToken"));
        assertThat(second.text("/user/id")).isEqualTo(first.text("/user/id"));
    }

    @Test
    void aNameThatWasChosenHereIsInTheSession() {
        Answer session = session();
        Answer me = service.get("/api/v1/users/me")
                .header("Authorization", bearer(session))
                .send();
        service.call("PATCH", "/api/v1/users/me")
                .header("Authorization", bearer(session))
                .header("If-Match", me.header("ETag"))
                .json("""
                        {"displayName": "Ada"}""")
                .send();

        Answer next = refresh(session.text("/refreshToken"));

        assertThat(next.text("/user/displayName")).isEqualTo("Ada");
        assertThat(next.text("/user/id")).isEqualTo(me.text("/id"));
    }

    @Test
    void tenRefreshesAtOnceEndWithOneSessionThatIsGood() {
        String token = session().text("/refreshToken");
        ExecutorService tabs = Executors.newFixedThreadPool(10);
        List<CompletableFuture<Answer>> calls = IntStream.range(0, 10)
                .mapToObj(tab -> CompletableFuture.supplyAsync(() -> refresh(token), tabs))
                .toList();
        List<Answer> answers = calls.stream().map(CompletableFuture::join).toList();
        tabs.shutdown();

        assertThat(answers).allSatisfy(answer -> assertSession(answer, 200));
        assertThat(answers)
                .extracting(answer -> answer.text("/refreshToken"))
                .containsOnly(answers.get(0).text("/refreshToken"));
        assertSession(refresh(answers.get(0).text("/refreshToken")), 200);
    }

    @Test
    void anOldTokenThatIsUsedAgainEndsTheSession() {
        String first = session().text("/refreshToken");
        String second = refresh(first).text("/refreshToken");
        Answer third = refresh(second);
        pass(BEYOND_TOLERANCE);

        assertRefused(refresh(first), 401, "auth.token_reused");
        assertRefused(refresh(third.text("/refreshToken")), 401, "auth.session_ended");
        assertRefused(signOut(third, ""), 401, "access.unauthenticated");
    }

    @Test
    void whatIsNoTokenOfASessionIsRefused() {
        assertRefused(refresh("no-such-token"), 401, "auth.session_ended");
        assertRefused(post("/refresh", "{}"), 400, "request.invalid");
    }

    @Test
    void whoIsBannedGetsNoNextSession() {
        String email = known();
        String token = logIn(email, PASSWORD).text("/refreshToken");
        bed.ban(email);

        assertRefused(refresh(token), 401, "auth.session_ended");
    }

    @Test
    void whoSignsOutEndsThisSessionAlone() {
        String email = known();
        Answer here = logIn(email, PASSWORD);
        Answer elsewhere = logIn(email, PASSWORD);

        assertThat(signOut(here, "").status()).isEqualTo(204);

        assertRefused(signOut(here, ""), 401, "access.unauthenticated");
        assertRefused(refresh(here.text("/refreshToken")), 401, "auth.session_ended");
        assertSession(refresh(elsewhere.text("/refreshToken")), 200);
    }

    @Test
    void whoSignsOutEverywhereEndsThemAll() {
        String email = known();
        Answer here = logIn(email, PASSWORD);
        Answer elsewhere = logIn(email, PASSWORD);

        assertThat(signOut(here, "?scope=global").status()).isEqualTo(204);

        assertRefused(signOut(elsewhere, ""), 401, "access.unauthenticated");
        assertRefused(refresh(here.text("/refreshToken")), 401, "auth.session_ended");
        assertRefused(refresh(elsewhere.text("/refreshToken")), 401, "auth.session_ended");
    }

    @Test
    void whoSignedOutEverywhereSignsInAgainAtOnce() {
        String email = known();

        signOut(logIn(email, PASSWORD), "?scope=global");

        assertThat(signOut(logIn(email, PASSWORD), "").status()).isEqualTo(204);
    }

    @Test
    void whoSignsOutElsewhereStaysHere() {
        String email = known();
        Answer here = logIn(email, PASSWORD);
        Answer elsewhere = logIn(email, PASSWORD);

        assertThat(signOut(here, "?scope=others").status()).isEqualTo(204);

        assertRefused(signOut(elsewhere, ""), 401, "access.unauthenticated");
        assertRefused(refresh(elsewhere.text("/refreshToken")), 401, "auth.session_ended");
        assertSession(refresh(here.text("/refreshToken")), 200);
    }

    @Test
    void aSessionThatIsGoneAlreadyIsNoFailure() {
        Answer session = session();
        provider.logout(session.text("/accessToken"), LogoutScope.LOCAL);

        assertThat(signOut(session, "").status()).isEqualTo(204);
        assertRefused(signOut(session, ""), 401, "access.unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?scope=all", "?scope=GLOBAL", "?scope=local,global"})
    void aScopeThatIsNoneEndsNothing(String scope) {
        Answer session = session();

        assertRefused(signOut(session, scope), 400, "request.invalid");

        assertThat(signOut(session, "").status()).isEqualTo(204);
    }

    @Test
    void nobodySignsOutWithoutHavingSignedIn() {
        assertRefused(call("/logout").send(), 401, "access.unauthenticated");
    }

    private Answer signOut(Answer session, String query) {
        return postIn(session, "/logout" + query);
    }
}

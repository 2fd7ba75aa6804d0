package [=package].user.embedded;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.embedded.Refusal.assertRefused;

@ServiceTest
class RefreshTest {

    @Autowired
    DataSource source;

    EmbeddedAuth engine;
    IssuedSession first;

    @BeforeEach
    void signUp() {
        engine = Engine.on(source);
        first = Engine.signedUp(engine, Engine.someAddress());
    }

    @Test
    void aRefreshRotatesTheToken() {
        IssuedSession second = engine.refresh(first.refreshToken());

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(engine.user(second.accessToken()).id())
                .isEqualTo(first.account().id());
    }

    @Test
    void theTokenBeforeIsHonouredAnyTimeForItsSuccessorMayHaveBeenLost() {
        IssuedSession second = engine.refresh(first.refreshToken());
        engine.pass(Duration.ofDays(1));

        assertThat(engine.refresh(first.refreshToken()).refreshToken()).isEqualTo(second.refreshToken());
    }

    @Test
    void anOlderTokenIsHonouredForTenSeconds() {
        IssuedSession third =
                engine.refresh(engine.refresh(first.refreshToken()).refreshToken());
        engine.pass(Duration.ofSeconds(8));

        assertThat(engine.refresh(first.refreshToken()).refreshToken()).isEqualTo(third.refreshToken());
    }

    @Test
    void anOlderTokenEndsTheSessionAndAllItsTokens() {
        IssuedSession third =
                engine.refresh(engine.refresh(first.refreshToken()).refreshToken());
        engine.pass(Duration.ofSeconds(11));

        assertRefused(() -> engine.refresh(first.refreshToken()), 400, "refresh_token_already_used");
        assertRefused(() -> engine.refresh(third.refreshToken()), 400, "refresh_token_not_found");
        assertRefused(() -> engine.user(third.accessToken()), 403, "session_not_found");
    }

    @Test
    void reuseLeavesTheOtherSessionsOfTheUserAlone() {
        IssuedSession other = engine.signIn(first.account().email(), Engine.PASSWORD);
        engine.refresh(engine.refresh(first.refreshToken()).refreshToken());
        engine.pass(Duration.ofSeconds(11));
        assertRefused(() -> engine.refresh(first.refreshToken()), 400, "refresh_token_already_used");

        assertThat(engine.refresh(other.refreshToken()).account().id())
                .isEqualTo(first.account().id());
    }

    @Test
    void tenAtOnceAllGetTheSameNextToken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(10);
        Callable<String> refresh = () -> engine.refresh(first.refreshToken()).refreshToken();
        try {
            List<String> tokens = threads
                    .invokeAll(Stream.generate(() -> refresh).limit(10).toList())
                    .stream()
                    .map(RefreshTest::result)
                    .toList();

            assertThat(tokens).hasSize(10).containsOnly(tokens.get(0));
            assertThat(engine.refresh(tokens.get(0)).refreshToken()).isNotEqualTo(tokens.get(0));
        } finally {
            threads.shutdown();
        }
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTokenThatWasTamperedWithIsUnknown() {
        char last = first.refreshToken().charAt(20);
        String tampered = first.refreshToken().substring(0, 20)
                + (last == 'A' ? 'B' : 'A')
                + first.refreshToken().substring(21);

        for (String token : List.of(tampered, "", "short", "no base64!", first.refreshToken() + "AAAA")) {
            assertRefused(() -> engine.refresh(token), 400, "refresh_token_not_found");
        }
    }

    @Test
    void whoIsBannedGetsNoNewToken() {
        engine.administration().ban(first.account().id(), Duration.ofHours(1));

        assertRefused(() -> engine.refresh(first.refreshToken()), 400, "user_banned");
        engine.pass(Duration.ofMinutes(61));
        assertThat(engine.refresh(first.refreshToken()).account()).isNotNull();
    }
}

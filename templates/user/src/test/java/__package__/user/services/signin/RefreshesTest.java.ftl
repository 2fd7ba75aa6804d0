package [=package].user.services.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import [=package].user.schemas.SessionView;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefreshesTest {

    private final Refreshes refreshes = new Refreshes();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    @Test
    void callsWithTheSameTokenShareTheFirstOnesOutcome() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        List<Future<SessionView>> calls = tenCallsThatMeet(answer);
        answer.countDown();

        SessionView first = calls.get(0).get();
        for (Future<SessionView> call : calls) {
            assertThat(call.get()).isSameAs(first);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRefusalIsSharedAndNotTriedAgain() {
        for (int call = 1; call <= 2; call++) {
            assertThatThrownBy(() -> refreshes.once("a token", this::refused)).isInstanceOf(AuthFailure.class);
            assertThat(asked).hasValue(call);
        }
    }

    @Test
    void anotherTokenIsAnotherRefresh() {
        SessionView one = refreshes.once("one", this::session);
        SessionView two = refreshes.once("two", this::session);

        assertThat(one).isNotEqualTo(two);
    }

    private List<Future<SessionView>> tenCallsThatMeet(CountDownLatch answer)
            throws ExecutionException, InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        List<Future<SessionView>> calls = new ArrayList<>();
        calls.add(clients.submit(() -> refreshes.once("a token", () -> {
            underWay.countDown();
            await(answer);
            return session();
        })));
        underWay.await();
        CountDownLatch asking = new CountDownLatch(9);
        for (int call = 1; call <= 9; call++) {
            calls.add(clients.submit(() -> {
                asking.countDown();
                return refreshes.once("a token", this::session);
            }));
        }
        asking.await();
        return calls;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SessionView refused() {
        asked.incrementAndGet();
        throw new AuthFailure(Reason.SESSION_ENDED, "session_not_found");
    }

    private SessionView session() {
        asked.incrementAndGet();
        return SessionView.of(
                "access",
                "refresh-" + UUID.randomUUID(),
                Instant.now(),
                new SessionView.User(UUID.randomUUID(), null, null));
    }
}

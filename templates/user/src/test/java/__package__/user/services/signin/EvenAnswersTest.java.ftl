package [=package].user.services.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;
import [=package].core.logging.Correlation;
import [=package].user.services.UserSettings;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class EvenAnswersTest {

    /** In milliseconds. */
    private static final long STEP = 60;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final ProviderCalls calls = new ProviderCalls();
    private final CountDownLatch end = new CountDownLatch(1);
    private final EvenAnswers even = even(Duration.ofMillis(STEP));

    @BeforeEach
    void start() {
        calls.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        calls.stop();
    }

    @Test
    void whoHasShownToKnowThePasswordIsAnsweredAtOnce() {
        EvenAnswers slow = even(Duration.ofMinutes(1));

        assertThat(millis(() -> slow.outcome("login", () -> "a session", session -> true)))
                .isLessThan(30_000);
    }

    @Test
    void aFailureGoesOutAtTheNextMultipleHoweverQuickItWas() {
        assertThat(millis(() -> failing(0))).isGreaterThanOrEqualTo(STEP);
        assertThat(millis(() -> failing(STEP / 2))).isGreaterThanOrEqualTo(STEP);
        assertThat(millis(() -> failing(STEP + 10))).isGreaterThanOrEqualTo(2 * STEP);
    }

    @Test
    void aResultThatTellsSomethingWaitsAsAFailureDoes() {
        assertThat(millis(() -> even.outcome("login", () -> "known already", result -> false)))
                .isGreaterThanOrEqualTo(STEP);
    }

    @Test
    void refusalsWaitForWhatAKnownAddressTakesWhereThatIsMoreThanTheEvenTime() {
        for (int login = 0; login < 3; login++) {
            even.outcome("login", () -> busyFor(STEP + 5), session -> true);
        }

        assertThat(millis(() -> failing(0))).isGreaterThanOrEqualTo(3 * STEP);
        assertThat(millis(() -> failing(STEP + 10))).isBetween(3 * STEP, 6 * STEP - 1);
    }

    @Test
    void anAnswerOnTimeDoesNotWaitForTheProvider() {
        assertThat(millis(() -> assertThat(even.onTime("otp", this::slow)).isEmpty()))
                .isGreaterThanOrEqualTo(STEP);
        assertThat(millis(() -> assertThat(even.onTime("otp", () -> "sent")).contains("sent")))
                .isGreaterThanOrEqualTo(STEP);
    }

    @Test
    void aFailureThatComesTooLateToBeToldIsCounted() {
        Optional<String> answer = even.onTime("signup", () -> {
            slow();
            throw new AuthFailure(Reason.UNAVAILABLE, "mail server");
        });
        end.countDown();

        assertThat(answer).isEmpty();
        await().untilAsserted(() -> assertThat(hidden("signup", "UNAVAILABLE")).isEqualTo(1));
    }

    @Test
    void whatMustNotBeToldIsCountedAndBugsAreToo() {
        even.inAnyCase("otp", () -> {
            throw new AuthFailure(Reason.RATE_LIMITED, "over_email_send_rate_limit");
        });
        even.inAnyCase("otp", () -> {
            throw new IllegalStateException("a bug");
        });

        assertThat(hidden("otp", "RATE_LIMITED")).isEqualTo(1);
        assertThat(hidden("otp", "BUG")).isEqualTo(1);
    }

    @Test
    void theProviderIsAskedUnderTheCorrelationOfTheRequest() {
        AtomicReference<String> seen = new AtomicReference<>();
        Correlation correlation = Correlation.of(null, "of-the-request");

        try (Correlation.Scope ignored = correlation.open()) {
            even.inAnyCase("otp", () -> seen.set(Correlation.current().requestId()));
        }

        assertThat(seen).hasValue("of-the-request");
    }

    @Test
    void whenTooManyWaitTheNextIsAskedToComeBack() {
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int call = 0; call < 160; call++) {
            waiting.add(calls.start(this::slow));
        }

        assertThatThrownBy(() -> even.onTime("otp", () -> "sent"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.error()).isEqualTo(CoreError.UNAVAILABLE);
                    assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("5");
                });
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void whatWasAcceptedIsDoneBeforeTheServiceStops() {
        AtomicReference<String> sent = new AtomicReference<>("not yet");
        CompletableFuture<?> call = calls.start(() -> {
            slow();
            sent.set("sent");
            return sent;
        });
        end.countDown();

        calls.stop();

        assertThat(call).isDone();
        assertThat(sent).hasValue("sent");
        assertThat(calls.isRunning()).isFalse();
    }

    private EvenAnswers even(Duration step) {
        return new EvenAnswers(
                calls, new HiddenFailures(metrics), UserSettings.with("user.even-time", step.toMillis() + "ms"));
    }

    private String slow() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "late";
    }

    private void failing(long millis) {
        Supplier<String> refused = () -> {
            busyFor(millis);
            throw new AuthFailure(Reason.INVALID_CREDENTIALS, "invalid_credentials");
        };
        assertThatThrownBy(() -> even.outcome("login", refused, session -> true))
                .isInstanceOf(AuthFailure.class);
    }

    private static String busyFor(long millis) {
        for (long start = System.nanoTime(); System.nanoTime() - start < millis * 1_000_000; ) {
            Thread.onSpinWait();
        }
        return "a session";
    }

    private double hidden(String flow, String reason) {
        return metrics.counter("auth.hidden_failures", "flow", flow, "reason", reason)
                .count();
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}

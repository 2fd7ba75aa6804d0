package [=package].user.services.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import [=package].user.services.UserProperties;

/**
 * Answers that must not tell whether an account exists. A provider is slow where it checks a password or sends a mail, and
 * quick where there is nothing to check and nobody to send to. So it is asked on another thread, and what comes of it goes
 * out when the even time is over, or one of its multiples.
 */
@Component
final class EvenAnswers {

    private final ProviderCalls calls;
    private final HiddenFailures hidden;
    private final Duration evenTime;
    private final ConcurrentMap<String, Pace> paces = new ConcurrentHashMap<>();

    EvenAnswers(ProviderCalls calls, HiddenFailures hidden, UserProperties properties) {
        this.calls = calls;
        this.hidden = hidden;
        this.evenTime = properties.evenTime();
    }

    /**
     * What the provider says, whenever that is. Failures, and results that are not for at once, go out at the next multiple
     * of the flow's {@link Pace}.
     *
     * @param atOnce whether a result tells nothing but what its receiver has shown to know
     */
    <T> T outcome(String flow, Supplier<T> work, Predicate<T> atOnce) {
        Pace pace = paces.computeIfAbsent(flow, name -> new Pace(evenTime));
        long step = pace.step();
        long start = System.nanoTime();
        CompletableFuture<T> call = start(work);
        boolean quick = false;
        try {
            T result = ProviderCalls.result(call);
            quick = atOnce.test(result);
            return result;
        } finally {
            long taken = System.nanoTime() - start;
            if (quick) {
                pace.succeeded(taken);
            } else {
                pause(step - taken % step);
            }
        }
    }

    /** What the provider has said after the even time; empty when it is not done by then. It goes on, and may fail unseen. */
    <T> Optional<T> onTime(String flow, Supplier<T> work) {
        CompletableFuture<T> call = start(work);
        pause(evenTime.toNanos());
        if (call.isDone()) {
            return Optional.of(ProviderCalls.result(call));
        }
        CompletableFuture<T> ignored = call.whenComplete((late, failure) -> {
            if (failure != null) {
                hidden.note(flow, failure);
            }
        });
        return Optional.empty();
    }

    /** Answers after the even time, whether the provider is done or not, and whatever comes of it. */
    void inAnyCase(String flow, Runnable work) {
        onTime(flow, () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                hidden.note(flow, failure);
            }
            return flow;
        });
    }

    private <T> CompletableFuture<T> start(Supplier<T> work) {
        try {
            return calls.start(work);
        } catch (RejectedExecutionException e) {
            throw AuthProblems.unavailable();
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AuthProblems.unavailable();
        }
    }
}

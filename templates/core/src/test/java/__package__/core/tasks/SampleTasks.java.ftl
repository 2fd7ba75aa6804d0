package [=package].core.tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;

import [=package].SharedBeans;
import [=package].core.tasks.BackgroundTask.Retries;

/** Tasks as a module would declare them. No stereotype, so that only tests have them. */
@SharedBeans
public class SampleTasks {

    static final Retries THREE_QUICK_TRIES = new Retries(3, Duration.ofMillis(1), Duration.ofMillis(5));

    public record Greet(String name) {}

    public record Fragile(String key, int failures) {}

    public record Impossible(String key) {}

    public record Narrow(String key) {}

    final BlockingQueue<String> greeted = new LinkedBlockingQueue<>();
    final BlockingQueue<String> contexts = new LinkedBlockingQueue<>();
    final List<String> attempts = new CopyOnWriteArrayList<>();
    final AtomicInteger ticks = new AtomicInteger();
    final AtomicInteger inside = new AtomicInteger();
    final AtomicInteger mostInside = new AtomicInteger();
    final AtomicInteger narrowDone = new AtomicInteger();

    @Bean
    BackgroundTask<Greet> greet() {
        return BackgroundTask.of("sample.greet", Greet.class, greet -> {
            contexts.add(String.valueOf(MDC.get("requestId")));
            greeted.add(greet.name());
        });
    }

    @Bean
    BackgroundTask<Fragile> fragile() {
        return BackgroundTask.of("sample.fragile", Fragile.class, this::failSometimes)
                .with(THREE_QUICK_TRIES);
    }

    @Bean
    BackgroundTask<Impossible> impossible() {
        return BackgroundTask.of("sample.impossible", Impossible.class, impossible -> {
            attempts.add(impossible.key());
            throw new PermanentFailure("never works");
        });
    }

    @Bean
    BackgroundTask<Narrow> narrow() {
        return BackgroundTask.of("sample.narrow", Narrow.class, narrow -> {
                    mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    narrowDone.incrementAndGet();
                })
                .withConcurrency(1);
    }

    @Bean
    RecurringTask everySecond() {
        return RecurringTask.of("sample.every-second", "* * * * * *", () -> {
            if (ticks.incrementAndGet() % 2 == 1) {
                throw new IllegalStateException("every other tick fails");
            }
        });
    }

    private void failSometimes(Fragile fragile) {
        attempts.add(fragile.key());
        long tries = attempts.stream().filter(fragile.key()::equals).count();
        if (tries <= fragile.failures()) {
            throw new IllegalStateException("try " + tries + " of " + fragile.key());
        }
    }
}

package [=package].events.bench;

import org.springframework.context.annotation.Bean;

import [=package].core.tasks.BackgroundTask;
import [=package].events.Event;
import [=package].events.EventType;
import [=package].events.Subscriber;

/** One subscriber and one task that do nothing but tell when they were called. */
class BenchBeans {

    @EventType(name = "bench.measured")
    record Measured(String key, long publishedAt) implements Event {}

    record MeasuredTask(long enqueuedAt) {}

    @Bean
    Measure measure() {
        return new Measure();
    }

    @Bean
    BackgroundTask<MeasuredTask> measuredTask(Measure measure) {
        return BackgroundTask.of("bench.task", MeasuredTask.class, task -> measure.current.done(task.enqueuedAt()));
    }

    static final class Measure {

        volatile Measurement current;

        Measurement begin(int count) {
            current = new Measurement(count);
            return current;
        }

        @Subscriber("bench.subscriber")
        void on(Measured event) {
            current.done(event.publishedAt());
        }
    }
}

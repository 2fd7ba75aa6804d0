package [=package].events.services;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import [=package].core.tasks.BackgroundTask;

/**
 * @param shards {@code events.shards}: in how many streams events are spread by their key; as many can be under way at a
 *     time for one subscriber. Never lowered, and raised only while no events are under way: keys move then
 * @param threads {@code events.threads}: how many subscribers run at a time in one worker; each holds a database connection
 * @param batch {@code events.batch}: how many events a thread takes at a time
 * @param pollInterval {@code events.poll-interval}: how often a worker looks for events that other processes published
 * @param drain {@code events.drain}: how long a stopping worker lets running subscribers finish; below
 *     {@code spring.lifecycle.timeout-per-shutdown-phase}
 * @param streamLimit {@code events.stream-limit}: how many events a stream holds; a subscriber further behind than that is
 *     served from the outbox
 * @param retention {@code events.retention}: how long events that all have had are kept in the outbox
 * @param retireAfter {@code events.retire-after}: when a subscriber that no worker declares any more is forgotten
 * @param retry how often and how late a failed event is tried again
 */
@Validated
@ConfigurationProperties("events")
record EventProperties(
        @Min(1) @Max(1_024) int shards,
        @Min(1) int threads,
        @Min(1) @Max(10_000) int batch,
        @NotNull Duration pollInterval,
        @NotNull Duration drain,
        @Min(100) long streamLimit,
        @NotNull Duration retention,
        @NotNull Duration retireAfter,
        @NotNull @Valid Retry retry) {

    /**
     * @param attempts {@code events.retry.attempts}: how often an event is tried before it becomes a dead letter
     * @param firstDelay {@code events.retry.first-delay}: the longest wait before the second attempt; it doubles from there
     * @param longestDelay {@code events.retry.longest-delay}: where it stops doubling
     */
    record Retry(
            @Min(1) int attempts,
            @NotNull Duration firstDelay,
            @NotNull Duration longestDelay) {

        BackgroundTask.Retries asRetries() {
            return new BackgroundTask.Retries(attempts, firstDelay, longestDelay);
        }
    }
}

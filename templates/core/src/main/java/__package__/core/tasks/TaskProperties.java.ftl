package [=package].core.tasks;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param threads {@code tasks.threads}: how many tasks one process runs at a time; each may hold a database connection
 * @param pollInterval {@code tasks.poll-interval}: how often a worker looks for tasks that other processes enqueued
 * @param drain {@code tasks.drain}: how long a stopping worker lets running tasks finish; below
 *     {@code spring.lifecycle.timeout-per-shutdown-phase}
 */
@Validated
@ConfigurationProperties("tasks")
record TaskProperties(
        @Min(1) int threads,
        @NotNull Duration pollInterval,
        @NotNull Duration drain) {}

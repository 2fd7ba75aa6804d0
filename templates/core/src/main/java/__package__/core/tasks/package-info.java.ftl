/**
 * Background tasks, kept in PostgreSQL: run soon, run at a time, run by a clock. A task is enqueued in its caller's
 * transaction and runs at least once, so its handler must not mind a second run. Failed runs are tried again later and
 * end as dead letters, which operators list and replay.
 *
 * <p>A module declares {@link BackgroundTask} and
 * {@link RecurringTask} beans and calls {@link Tasks}; nothing
 * outside this package knows which library runs them.
 */
package [=package].core.tasks;

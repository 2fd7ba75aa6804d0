/**
 * How an event travels: {@code OutboxEvents} writes it to the outbox, {@code Relay} brings it from there to the
 * {@link EventTransport}, {@code Courier} hands it to a subscriber, lane by lane. {@code Keeper} sees to it that nothing
 * stays behind, {@code Cleaner} that nothing grows for ever, and {@code EventWorker} runs them all.
 *
 * <p>PostgreSQL knows the truth: which events there are, who had which, who may deliver. Redis carries, and may forget.
 */
package [=package].events.services;

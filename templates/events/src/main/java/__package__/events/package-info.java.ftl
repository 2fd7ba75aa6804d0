/**
 * Events: how modules tell each other what happened, without knowing who listens. Whoever changes something publishes an
 * {@link Event} in the same transaction; each {@link Subscriber} gets it soon after, in a transaction of its own, at least
 * once and in the order of its key.
 *
 * <p>Only this package is for other modules: {@link Events} to publish, {@link Subscriber} to listen. Which database table
 * and which Redis streams an event passes through is nobody else's business.
 */
@ApplicationModule(allowedDependencies = "core")
package [=package].events;

import org.springframework.modulith.ApplicationModule;

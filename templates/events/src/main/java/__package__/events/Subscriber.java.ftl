package [=package].events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import [=package].core.tasks.PermanentFailure;

/**
 * Marks a method of a bean that takes an {@link Event} record, and if it likes the {@link Envelope} as well. Each
 * subscriber gets each event of that type and version.
 *
 * <p>The method runs in a transaction which also remembers that it ran: what it writes to the database happens once. What
 * it does elsewhere can happen twice; give the event's id to that other system. When it throws, it is called again later,
 * and until it is through, later events of the same key wait. After the last attempt, or at once after a
 * {@link PermanentFailure}, the event becomes a dead letter for operators.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Subscriber {

    /**
     * What databases, streams and metrics call it, such as {@code billing.write-invoice}; it never changes. Several
     * methods of one bean may share a name: one subscriber that takes several types, in the order of their keys.
     */
    String value();
}

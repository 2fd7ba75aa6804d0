package [=package].events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and version under which an {@link Event} record is stored. Other processes, and those of yesterday, read it by
 * these: the class may be renamed, the name may not. New fields that may be missing keep the version; any other change is
 * a new record with the next version, beside the old one for as long as events of the old one may be under way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** Dotted, lower case and in the past tense, such as {@code orders.placed}. */
    String name();

    int version() default 1;
}

package [=package].user.schemas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/** An address that mail can be sent to, written plainly: no quotes, no comments, no bare host. Null is another rule's. */
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Email
@Pattern(regexp = EmailAddress.PLAIN)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {

    String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    /** The length comes first: the rest of the pattern must not meet text without an end. */
    String PLAIN = "(?=.{3,254}$)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[a-z]" + LABEL;

    String message() default "must be an e-mail address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The one way in which an address is written here, so that one account is one address. */
    final class Normal {

        private Normal() {}

        static @Nullable String form(@Nullable String address) {
            return address == null ? null : address.strip().toLowerCase(Locale.ROOT);
        }
    }
}

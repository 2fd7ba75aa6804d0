package [=package].user.schemas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** Of 1 to 72 bytes: bcrypt would ignore what comes behind them. Whether it is good enough is the provider's to say. */
@Constraint(validatedBy = Password.Length.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Password {

    String message() default "must have 1 to 72 bytes";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is another rule's. */
    final class Length implements ConstraintValidator<Password, String> {

        private static final int MOST_BYTES = 72;

        @Override
        public boolean isValid(String password, ConstraintValidatorContext context) {
            return password == null
                    || (!password.isEmpty() && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
        }
    }
}

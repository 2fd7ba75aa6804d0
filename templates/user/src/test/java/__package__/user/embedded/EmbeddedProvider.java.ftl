package [=package].user.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Marks what is there in {@code make run} and the tests, unless they are told where a Supabase is. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(EmbeddedProvider.Wanted.class)
public @interface EmbeddedProvider {

    final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return in(context.getEnvironment());
        }

        static boolean in(Environment environment) {
            return environment.getProperty("supabase.url", "").isBlank()
                    && (environment.acceptsProfiles(Profiles.of("dev"))
                            || environment.getProperty("user.embedded", Boolean.class, false));
        }
    }
}

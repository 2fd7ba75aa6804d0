package [=package].user.supabase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.ContextConfiguration;

import [=package].ServiceTest;
import [=package].embedded.TestServers;

/** A {@link ServiceTest} of the service with Supabase as its provider. All of these share a context of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ContextConfiguration(initializers = {TestServers.class, StandInContext.class})
public @interface SupabaseServiceTest {}

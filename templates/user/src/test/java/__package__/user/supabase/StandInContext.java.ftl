package [=package].user.supabase;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import [=package].core.config.DatabaseUrl;
import [=package].embedded.TestServers;
import [=package].user.embedded.EmbeddedAuth;

/** Starts a stand-in beside the service, and tells the service to use it. */
public final class StandInContext implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        DatabaseUrl database = DatabaseUrl.valueOf(TestServers.databaseUrl());
        var bed = StandInBed.start(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
        TestPropertyValues.of(
                        // Tasks and events are left to the context that all other tests share: both have one database.
                        "SERVICE_ROLE=web",
                        "SUPABASE_URL=" + bed.server().url(),
                        "SUPABASE_AUTH_URL=" + bed.server().url(),
                        "SUPABASE_PUBLISHABLE_KEY=" + bed.server().publishableKey(),
                        "SUPABASE_SECRET_KEY=" + bed.server().secretKey())
                .applyTo(context);
        context.registerBean(EmbeddedAuth.class, bed::engine);
        // Before the bed of the embedded provider, whose consent page is another one.
        context.registerBean(StandInBed.class, () -> bed, definition -> definition.setPrimary(true));
    }
}

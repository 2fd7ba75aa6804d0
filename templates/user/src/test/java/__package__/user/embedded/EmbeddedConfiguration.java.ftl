package [=package].user.embedded;

import java.time.Clock;
import java.time.InstantSource;
import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

import [=package].user.services.tokens.TokenIssuer;

@Configuration(proxyBeanMethods = false)
@EmbeddedProvider
class EmbeddedConfiguration {

    /** Any name will do; this one holds whatever port the service has, so that tokens survive a restart. */
    static final String ISSUER = "http://localhost/dev/auth";

    /** Tests sign hundreds of people in. */
    private static final int QUICK_BCRYPT = 4;

    @Bean
    static NotForProduction embeddedNotForProduction(Environment environment) {
        return new NotForProduction(environment);
    }

    @Bean
    EmbeddedAuth embeddedAuth(DataSource source, EmbeddedSite site, Environment environment) {
        int bcrypt = environment.acceptsProfiles(Profiles.of("dev")) ? 10 : QUICK_BCRYPT;
        var settings = new EmbeddedSettings("embedded_auth", ISSUER, () -> site.at("/dev"), bcrypt);
        return new EmbeddedAuth(source, settings, Clock.systemUTC());
    }

    @Bean
    TokenIssuer embeddedTokens(EmbeddedAuth engine) {
        return new TokenIssuer.InProcess(
                ISSUER, (wanted, context) -> wanted.select(engine.publicKeys()), InstantSource.system());
    }

    @Bean
    Customizer<HttpSecurity> developmentPages() {
        return http -> http.authorizeHttpRequests(
                routes -> routes.requestMatchers("/dev", "/dev/**").permitAll());
    }
}

package [=package].user.services.supabase;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.UserDirectory;
import [=package].user.services.tokens.TokenIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class SupabaseSettingsTest {

    private static final String URL = "SUPABASE_URL=https://abcdefgh.supabase.co";
    private static final String KEY = "SUPABASE_PUBLISHABLE_KEY=" + Adapter.PUBLISHABLE;

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SupabaseProperties.class)
    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    @Import(SupabaseConfiguration.class)
    static class Service {}

    @Configuration(proxyBeanMethods = false)
    static class AnotherProvider {

        @Bean
        AuthProvider another() {
            return mock(AuthProvider.class);
        }
    }

    @Test
    void anAddressAndAKeyAreEnough() {
        try (var context = start(URL, KEY)) {
            var tokens = context.getBean(TokenIssuer.Remote.class);

            assertThat(tokens.name()).isEqualTo("https://abcdefgh.supabase.co/auth/v1");
            assertThat(tokens.keys())
                    .isEqualTo(URI.create("https://abcdefgh.supabase.co/auth/v1/.well-known/jwks.json"));
            assertThat(tokens.secret()).isEmpty();
            assertThat(context.getBean(UserDirectory.class).name()).isEqualTo("supabase");
        }
    }

    @Test
    void anAuthServerMayStandAlone() {
        try (var context = start(
                URL,
                KEY,
                "SUPABASE_AUTH_URL=http://localhost:9999/",
                "SUPABASE_JWT_ISSUER=https://id.example.com/",
                "SUPABASE_JWT_SECRET=super-secret-jwt-token-with-at-least-32-characters")) {
            var tokens = context.getBean(TokenIssuer.Remote.class);

            assertThat(tokens.name()).isEqualTo("https://id.example.com/");
            assertThat(tokens.keys()).isEqualTo(URI.create("http://localhost:9999/.well-known/jwks.json"));
            assertThat(tokens.secret()).hasValueSatisfying(secret -> {
                assertThat(secret.getEncoded()).hasSize(50);
                assertThat(secret.getAlgorithm()).isEqualTo("HmacSHA256");
            });
            assertThat(tokens).asString().doesNotContain("super");
        }
    }

    @Test
    void theAuthServersAddressIsAsGoodAsTheProjects() {
        try (var context = start("SUPABASE_URL=https://abcdefgh.supabase.co/auth/v1/", KEY)) {
            assertThat(context.getBean(TokenIssuer.Remote.class).name())
                    .isEqualTo("https://abcdefgh.supabase.co/auth/v1");
        }
    }

    @Test
    void anotherProviderTakesSupabasesPlace() {
        try (var context = settings()) {
            context.register(AnotherProvider.class, Service.class);
            context.refresh();

            assertThat(context.getBeansOfType(TokenIssuer.Remote.class)).isEmpty();
            assertThat(context.getBeansOfType(UserDirectory.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPABASE_URL=                      | SUPABASE_URL is missing: set it to your project's address",
                "SUPABASE_PUBLISHABLE_KEY=          | SUPABASE_PUBLISHABLE_KEY is missing: copy it from",
                "SUPABASE_URL=abcdefgh.supabase.co  | SUPABASE_URL is not the address of a server",
                "SUPABASE_URL=ftp://hunter2         | SUPABASE_URL is not the address of a server",
                "SUPABASE_URL=https://u:hunter2@h   | SUPABASE_URL is not the address of a server",
                "SUPABASE_URL=https://h?hunter2     | SUPABASE_URL is not the address of a server",
                "SUPABASE_URL=https://h/#hunter2    | SUPABASE_URL is not the address of a server",
                "SUPABASE_URL=https://hunter2 .co   | SUPABASE_URL is not the address of a server",
                "SUPABASE_AUTH_URL=hunter2          | SUPABASE_AUTH_URL is not the address of a server",
                "SUPABASE_JWT_ISSUER=hunter2 hunter | SUPABASE_JWT_ISSUER is not an issuer",
                "SUPABASE_JWT_SECRET=hunter2        | SUPABASE_JWT_SECRET is too short for HS256",
                "SUPABASE_PUBLISHABLE_KEY=hunter2   | SUPABASE_PUBLISHABLE_KEY is not a publishable key",
                "SUPABASE_PUBLISHABLE_KEY=sb_publishable_hunter2 x | SUPABASE_PUBLISHABLE_KEY is not a publishable key",
                "SUPABASE_PUBLISHABLE_KEY=sb_secret_hunter2 | SUPABASE_PUBLISHABLE_KEY is a secret key",
                "SUPABASE_PUBLISHABLE_KEY=" + Adapter.LEGACY_SERVICE + " | SUPABASE_PUBLISHABLE_KEY is a secret key",
                "SUPABASE_PUBLISHABLE_KEY=eyJhbGciOiJIUzI1NiJ9.aHVudGVyMg.c2ln | SUPABASE_PUBLISHABLE_KEY is not",
                "SUPABASE_SECRET_KEY=hunter2        | SUPABASE_SECRET_KEY is not a secret key",
                "SUPABASE_SECRET_KEY=sb_publishable_hunter2 | SUPABASE_SECRET_KEY is a publishable key",
                "SUPABASE_SECRET_KEY=" + Adapter.LEGACY_ANON + " | SUPABASE_SECRET_KEY is a publishable key",
                "supabase.read-timeout=0s           | supabase.read-timeout is no time at all",
            })
    void whatIsWrongStopsTheStartWithOneLineThatDoesNotRepeatIt(String setting, String line, CapturedOutput output) {
        var context = settings(URL, KEY, setting);
        context.register(Service.class);

        assertThatThrownBy(context::refresh).satisfies(failure -> report(context, failure));

        assertThat(output.getErr().lines().filter(any -> any.startsWith("Cannot start")))
                .singleElement(STRING)
                .startsWith("Cannot start: " + line)
                .doesNotContain("hunter");
    }

    @Test
    void keysDoNotShowInTexts() {
        SupabaseProperties properties = Adapter.properties("http://localhost", "secret-key", Adapter.LEGACY_SERVICE);

        assertThat(properties).asString().doesNotContain(Adapter.PUBLISHABLE, Adapter.LEGACY_SERVICE);
        assertThat(properties.keys()).asString().doesNotContain(Adapter.PUBLISHABLE, Adapter.LEGACY_SERVICE);
    }

    private static ConfigurableApplicationContext start(String... variables) {
        var context = settings(variables);
        context.register(Service.class);
        context.refresh();
        return context;
    }

    /** The last one wins where a variable is there twice. */
    private static AnnotationConfigApplicationContext settings(String... variables) {
        var context = new AnnotationConfigApplicationContext();
        Stream.of(variables).forEach(variable -> TestPropertyValues.of(variable).applyTo(context));
        new ConfigDataApplicationContextInitializer().initialize(context);
        return context;
    }

    private static void report(AnnotationConfigApplicationContext context, Throwable failure) {
        var arguments = ArgumentResolver.of(ConfigurableApplicationContext.class, context);
        SpringFactoriesLoader.forDefaultResourceLocation()
                .load(SpringBootExceptionReporter.class, arguments)
                .forEach(reporter -> reporter.reportException(failure));
    }
}

package [=package].user.embedded;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

import [=package].process.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedProviderTest {

    @TempDir
    Path folder;

    @Test
    void isThereForDevelopmentAndForTests() {
        assertThat(EmbeddedProvider.Wanted.in(new MockEnvironment())).isFalse();
        assertThat(EmbeddedProvider.Wanted.in(development())).isTrue();
        assertThat(EmbeddedProvider.Wanted.in(new MockEnvironment().withProperty("user.embedded", "true")))
                .isTrue();
    }

    @Test
    void standsAsideForSupabase() {
        var supabase = development().withProperty("supabase.url", "https://abcdefgh.supabase.co");

        assertThat(EmbeddedProvider.Wanted.in(supabase)).isFalse();
    }

    @Test
    void peopleMayComeBackToThePlayground() {
        var environment = development().withProperty("user.redirect-urls", "https://app.example.com");

        new PlaygroundRedirect().postProcessEnvironment(environment, null);

        assertThat(environment.getProperty("user.redirect-urls"))
                .isEqualTo("https://app.example.com,http://localhost:8080/dev");
    }

    @Test
    void inTestsPeopleMayComeBackWhereTheTestsSay() {
        var environment = new MockEnvironment().withProperty("user.embedded", "true");

        new PlaygroundRedirect().postProcessEnvironment(environment, null);

        assertThat(environment.getProperty("user.redirect-urls")).isNull();
    }

    @Tag("service")
    @ParameterizedTest
    @CsvSource({"prod,user.embedded=true", "'dev,production',user.embedded=false"})
    void refusesToStartInProductionWithOneLine(String profiles, String property) throws Exception {
        var variables = Map.of(
                "SPRING_PROFILES_ACTIVE",
                profiles,
                "SUPABASE_URL",
                "",
                "DATABASE_URL",
                "postgres://localhost/none",
                "REDIS_URL",
                "redis://localhost",
                "LOG_LEVEL",
                "warn");

        try (var service = ServiceProcess.start(folder, variables, "--" + property)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.text())
                    .isEqualToIgnoringNewLines(
                            "Cannot start: SUPABASE_URL is missing: the embedded accounts are not for production");
        }
    }

    private static MockEnvironment development() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("dev");
        return environment;
    }
}

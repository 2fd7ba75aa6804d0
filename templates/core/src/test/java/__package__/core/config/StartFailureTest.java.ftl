package [=package].core.config;

import java.sql.SQLException;

import jakarta.validation.constraints.Max;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.validation.annotation.Validated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @Validated
    @ConfigurationProperties("sample")
    record Sample(
            @Max(value = 10, message = "is more than 10") int mostEver) {}

    @Import(EarlyConfigurationCheck.class)
    @EnableConfigurationProperties({
        DatabaseProperties.class,
        RedisProperties.class,
        Sample.class,
        ServiceProperties.class
    })
    static class Settings {}

    @Test
    void namesAMissingVariable(CapturedOutput output) {
        startWith("DATABASE_URL=", "REDIS_URL=redis://localhost");

        assertThat(output.getErr())
                .startsWith("Cannot start: DATABASE_URL is missing: set it to")
                .hasLineCount(1);
    }

    @Test
    void namesAMalformedVariableAndKeepsItsValueSecret(CapturedOutput output) {
        startWith("DATABASE_URL=postgres://localhost/app", "REDIS_URL=redis://:hunter2@");

        assertThat(output.getErr())
                .startsWith("Cannot start: REDIS_URL is not a Redis URL")
                .doesNotContain("hunter2")
                .hasLineCount(1);
    }

    @Test
    void namesTheVariableBehindASettingThatBreaksARule(CapturedOutput output) {
        startWith(
                "DATABASE_URL=postgres://localhost/app",
                "REDIS_URL=redis://localhost",
                "SAMPLE_MOST=11",
                "sample.most-ever=${SAMPLE_MOST}");

        assertThat(output.getErr()).isEqualToIgnoringNewLines("Cannot start: SAMPLE_MOST is more than 10");
    }

    @Test
    void namesTheSettingWhereNoVariableIsBehindIt(CapturedOutput output) {
        startWith("DATABASE_URL=postgres://localhost/app", "REDIS_URL=redis://localhost", "sample.most-ever=many");

        assertThat(output.getErr()).isEqualToIgnoringNewLines("Cannot start: sample.most-ever is not a valid int");
    }

    @Test
    void namesTheChoicesOfARole(CapturedOutput output) {
        startWith("DATABASE_URL=postgres://localhost/app", "REDIS_URL=redis://localhost", "SERVICE_ROLE=king");

        assertThat(output.getErr()).startsWith("Cannot start: SERVICE_ROLE is none of web, worker, all");
    }

    @Test
    void namesTheVariableBehindASettingOfSpringBoot(CapturedOutput output) {
        report(settings(), new InvalidConfigurationPropertyValueException("server.port", "abc", "it must be a number"));

        assertThat(output.getErr()).isEqualToIgnoringNewLines("Cannot start: PORT is not valid: it must be a number");
    }

    @Test
    void namesATakenPort(CapturedOutput output) {
        assertThat(report(new StaticApplicationContext(), new PortInUseException(8080)))
                .isTrue();

        assertThat(output.getErr()).startsWith("Cannot start: port 8080 is taken");
    }

    @Test
    void namesADatabaseThatDoesNotLetUsIn(CapturedOutput output) {
        var refused = new IllegalStateException(new SQLException("password authentication failed\nDetail", "28P01"));

        assertThat(report(new StaticApplicationContext(), refused)).isTrue();

        assertThat(output.getErr())
                .contains("DATABASE_URL", "password authentication failed")
                .hasLineCount(1);
    }

    @Test
    void leavesEveryOtherFailureToSpringBoot() {
        assertThat(report(new StaticApplicationContext(), new IllegalStateException("a bug")))
                .isFalse();
        assertThat(report(new StaticApplicationContext(), new SQLException("a bug", "42P01")))
                .isFalse();
    }

    private static void startWith(String... variables) {
        var context = settings(variables);
        assertThatThrownBy(context::refresh)
                .satisfies(failure -> assertThat(report(context, failure)).isTrue());
    }

    private static AnnotationConfigApplicationContext settings(String... variables) {
        var context = new AnnotationConfigApplicationContext();
        context.register(Settings.class);
        TestPropertyValues.of(variables).applyTo(context);
        new ConfigDataApplicationContextInitializer().initialize(context);
        return context;
    }

    private static boolean report(ConfigurableApplicationContext context, Throwable failure) {
        return new StartFailureReporter(context).reportException(failure);
    }
}

package [=package].user.services.hooks;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class HookSettingTest {

    @EnableConfigurationProperties(HookProperties.class)
    static class Settings {}

    final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void withoutASecretTheHookIsClosed() {
        service.run(context -> assertThat(
                        context.getBean(HookProperties.class).hookSecret().isEmpty())
                .isTrue());
    }

    @Test
    void aSecretIsKeptFromWhoeverPrintsTheSettings() {
        service.withPropertyValues("AUTH_HOOK_SECRET=v1,whsec_" + HookSecretsTest.OLD)
                .run(context -> assertThat(context.getBean(HookProperties.class))
                        .asString()
                        .contains("HookProperties")
                        .doesNotContain(HookSecretsTest.OLD));
    }

    /** The words of {@code core.config}'s report are the innermost message: "AUTH_HOOK_SECRET is not a secret of a hook …" */
    @Test
    void aMalformedSecretStopsTheStart() {
        service.withPropertyValues("AUTH_HOOK_SECRET=hunter2")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("is not a secret of a hook"));
    }
}

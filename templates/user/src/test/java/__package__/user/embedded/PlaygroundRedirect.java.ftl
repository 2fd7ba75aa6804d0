package [=package].user.embedded;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** In {@code make run}, adds the page {@code /dev} to where people may be sent after signing in. */
final class PlaygroundRedirect implements EnvironmentPostProcessor, Ordered {

    private static final String REDIRECTS = "user.redirect-urls";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("dev")) && EmbeddedProvider.Wanted.in(environment)) {
            String all = Stream.of(environment.getProperty(REDIRECTS, ""), EmbeddedSite.base(environment) + "/dev")
                    .filter(url -> !url.isBlank())
                    .collect(Collectors.joining(","));
            environment.getPropertySources().addFirst(new MapPropertySource("playground", Map.of(REDIRECTS, all)));
        }
    }
}

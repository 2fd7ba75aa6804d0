package [=package].user.embedded;

import java.net.URI;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where browsers find the pages of this package. */
@Component
@EmbeddedProvider
final class EmbeddedSite {

    private final Environment environment;

    EmbeddedSite(Environment environment) {
        this.environment = environment;
    }

    URI at(String path) {
        return URI.create(base(environment) + path);
    }

    /** The port is asked for each time: one that the system chose is known only after the start. */
    static String base(Environment environment) {
        String configured = environment.getProperty("user.public-url", "");
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return configured.isBlank() ? "http://localhost:" + port : configured.replaceAll("/+$", "");
    }
}

package [=package].user.services.addresses;

import java.net.URI;
import java.util.Locale;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import [=package].user.services.UserProperties;
import [=package].user.services.provider.OAuthProvider;

/** Where browsers reach this service. Never taken from a request: whoever sends one could name any host. */
@Component
public final class PublicAddress {

    private static final String OAUTH = "/api/v1/auth/oauth";

    private final String configured;
    private final Environment environment;

    PublicAddress(UserProperties properties, Environment environment) {
        this.configured = checked(properties.publicUrl().strip());
        this.environment = environment;
    }

    /** Where the provider sends the browser back to. */
    public URI callback(OAuthProvider provider, String state) {
        return URI.create(base() + OAUTH + "/" + provider.name().toLowerCase(Locale.ROOT) + "/callback?state=" + state);
    }

    /** As browsers see it, for a cookie that no other route needs. */
    public String oauthPath() {
        return URI.create(base() + OAUTH).getPath();
    }

    /** Whether browsers come by TLS, even if a proxy in between does not say so. */
    public boolean isSecure() {
        return base().startsWith("https:");
    }

    private String base() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return configured.isEmpty() ? "http://localhost:" + port : configured;
    }

    private static String checked(String url) {
        String text = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (!text.isEmpty()
                && RedirectUrl.parse(text)
                        .filter(plain -> plain.query().isEmpty())
                        .isEmpty()) {
            throw new InvalidConfigurationPropertyValueException(
                    "user.public-url", url, "write an address like https://api.example.com, in lower case");
        }
        return text;
    }
}

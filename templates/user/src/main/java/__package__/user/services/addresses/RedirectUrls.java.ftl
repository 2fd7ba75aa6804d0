package [=package].user.services.addresses;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.UserProperties;

/**
 * Where people may be sent after signing in. The provider has such a list, too; but it sends whomever it refuses to some
 * other page instead of refusing.
 */
@Component
public final class RedirectUrls {

    private final List<RedirectUrl> allowed;

    RedirectUrls(UserProperties properties) {
        this.allowed = properties.redirectUrls().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(RedirectUrls::setting)
                .toList();
    }

    /** Empty where none is asked for. */
    public Optional<RedirectUrl> allowed(@Nullable String redirect) {
        if (redirect == null) {
            return Optional.empty();
        }
        RedirectUrl url = RedirectUrl.parse(redirect)
                .filter(parsed -> allowed.stream().anyMatch(home -> home.covers(parsed)))
                .orElseThrow(() -> new ProblemException(
                        AuthError.REDIRECT_REFUSED,
                        "Only addresses that were named beforehand are, written exactly so."));
        return Optional.of(url);
    }

    private static RedirectUrl setting(String text) {
        return RedirectUrl.parse(text)
                .filter(url -> url.query().isEmpty())
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                        "user.redirect-urls",
                        text,
                        "write addresses like https://app.example.com or https://app.example.com/signed-in, in lower case,"
                                + " without a query, with commas between"));
    }
}

package [=package].user.services.oauth;

import java.util.Optional;

import [=package].user.services.provider.OAuthProvider;

/**
 * What a browser brings back from the provider.
 *
 * @param provider whose callback was called
 * @param error whatever the provider calls it: it is not passed on
 * @param cookie what this browser was given when it left
 */
public record OAuthCallback(
        OAuthProvider provider, String state, Optional<String> code, Optional<String> error, Optional<String> cookie) {

    @Override
    public String toString() {
        return "OAuthCallback[provider=" + provider + "]";
    }
}

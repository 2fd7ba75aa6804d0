package [=package].user.services.oauth;

import org.jspecify.annotations.Nullable;

/**
 * How a sign-in shall end.
 *
 * @param redirectTo the page to go on to with a code, instead of answering with a session
 * @param challenge the PKCE challenge of whoever will use that code, with its method
 */
public record OAuthStart(
        @Nullable String redirectTo,
        @Nullable String challenge,
        @Nullable String method) {}

package [=package].user.routes;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Takes the token from the header, never from an address or a form: those end up in logs and histories. Of two headers
 * neither is taken, for a proxy in front may have looked at the other one. The routes of signing in look at none: many
 * clients send the token they have along with each request, and it has expired when they come for the next one.
 */
final class BearerHeader implements AuthenticationConverter {

    private final AuthenticationConverter header = new BearerTokenAuthenticationConverter();
    private final RequestMatcher signingIn;

    BearerHeader(RequestMatcher signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        if (signingIn.matches(request)) {
            return null;
        }
        if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("More than one Authorization"));
        }
        return header.convert(request);
    }
}

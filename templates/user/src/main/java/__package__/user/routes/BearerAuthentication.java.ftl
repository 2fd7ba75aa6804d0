package [=package].user.routes;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.transaction.CannotCreateTransactionException;

import [=package].user.services.SignedInUsers;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.TokenVerifier;
import [=package].user.services.tokens.Revocations;

/** From a token to a user: verified, not taken back, and somebody who may be here. */
final class BearerAuthentication implements AuthenticationManager {

    private static final Logger log = LoggerFactory.getLogger(BearerAuthentication.class);

    /** As the provider's administrators write it into {@code app_metadata}. */
    private static final String ADMIN = "admin";

    private final TokenVerifier verifier;
    private final Revocations revocations;
    private final SignedInUsers users;

    BearerAuthentication(TokenVerifier verifier, Revocations revocations, SignedInUsers users) {
        this.verifier = verifier;
        this.revocations = revocations;
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String value = ((BearerTokenAuthenticationToken) request).getToken();
        try {
            AccessToken token = verifier.verify(value);
            if (revocations.isRevoked(token)) {
                throw new BadCredentialsException("The session has ended");
            }
            return authenticated(new SignedIn(users.of(token), token, value));
        } catch (AuthFailure failure) {
            throw refusal(failure);
        } catch (DataAccessResourceFailureException | QueryTimeoutException | CannotCreateTransactionException outage) {
            log.error("A server this service needs does not answer", outage);
            throw new CannotTellNow(Duration.ofSeconds(5), outage);
        }
    }

    private static Authentication authenticated(SignedIn principal) {
        List<String> authorities =
                principal.token().roles().contains(ADMIN) ? List.of("ROLE_USER", "ROLE_ADMIN") : List.of("ROLE_USER");
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.createAuthorityList(authorities));
    }

    private static AuthenticationException refusal(AuthFailure failure) {
        return switch (failure.reason()) {
            case UNAVAILABLE, RATE_LIMITED -> {
                log.warn("Access tokens cannot be checked: {}", failure.getMessage(), failure);
                yield new CannotTellNow(failure.retryAfter(), failure);
            }
            default -> new BadCredentialsException(failure.getMessage());
        };
    }
}

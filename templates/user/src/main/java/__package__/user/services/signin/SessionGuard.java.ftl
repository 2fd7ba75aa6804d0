package [=package].user.services.signin;

import java.time.Instant;

import org.springframework.stereotype.Component;

import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.tokens.Revocations;

/** Holds what a provider may be lax about: a session that has ended gives no more tokens, and a ban counts in each flow. */
@Component
final class SessionGuard {

    private final AuthProvider provider;
    private final Revocations revocations;
    private final IssuedTokens issued;

    SessionGuard(AuthProvider provider, Revocations revocations, IssuedTokens issued) {
        this.provider = provider;
        this.revocations = revocations;
        this.issued = issued;
    }

    /**
     * Lets a session through that the provider has just given.
     *
     * @throws AuthFailure for a banned user, and for a session that was ended here
     */
    void pass(AuthSession session, AccessToken token) {
        if (session.user().bannedUntil().filter(Instant.now()::isBefore).isPresent()) {
            throw new AuthFailure(Reason.BANNED, "The provider signs a banned user in");
        }
        if (revocations.isRevoked(token)) {
            provider.logout(session.accessToken(), LogoutScope.LOCAL);
            throw new AuthFailure(Reason.SESSION_ENDED, "The provider lets an ended session go on");
        }
        issued.remember(session.refreshToken(), token.sessionId());
    }

    /** A refresh token was used twice: whoever holds the session's other tokens may be a thief. */
    void endSessionOf(String refreshToken) {
        issued.sessionOf(refreshToken).ifPresent(revocations::revokeSession);
    }
}

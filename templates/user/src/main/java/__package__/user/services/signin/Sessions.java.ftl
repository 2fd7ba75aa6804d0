package [=package].user.services.signin;

import java.util.Optional;

import org.springframework.stereotype.Component;

import [=package].user.CurrentUser;
import [=package].user.UserProfile;
import [=package].user.Users;
import [=package].user.schemas.SessionView;
import [=package].user.services.SignedInUsers;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.TokenVerifier;

/** Makes a provider's session ours: a token that verifies here, and a user who has a row here. */
@Component
public final class Sessions {

    private final TokenVerifier tokens;
    private final SessionGuard guard;
    private final SignedInUsers signedIn;
    private final Users users;

    Sessions(TokenVerifier tokens, SessionGuard guard, SignedInUsers signedIn, Users users) {
        this.tokens = tokens;
        this.guard = guard;
        this.signedIn = signedIn;
        this.users = users;
    }

    /**
     * The session as its owner gets it.
     *
     * @throws AuthFailure when the user may not be here any more, or the session has ended
     */
    public SessionView of(AuthSession session) {
        AccessToken token = verified(session.accessToken());
        guard.pass(session, token);
        CurrentUser user = signedIn.of(token);
        ProviderUser account = session.user();
        return SessionView.of(
                session.accessToken(),
                session.refreshToken(),
                session.expiresAt(),
                new SessionView.User(
                        user.id(),
                        account.email().orElse(null),
                        name(user, account).orElse(null)));
    }

    /** The one that was chosen here, if one was. */
    private Optional<String> name(CurrentUser user, ProviderUser account) {
        return users.find(user.id()).flatMap(UserProfile::displayName).or(account::displayName);
    }

    /** The provider has just issued it: if it is not valid here, the settings are wrong, and not the client. */
    private AccessToken verified(String accessToken) {
        try {
            return tokens.verify(accessToken);
        } catch (AuthFailure failure) {
            if (failure.reason() == AuthFailure.Reason.TOKEN_INVALID) {
                throw new IllegalStateException(
                        "The provider's own token is not valid here: do issuer and keys belong to it?", failure);
            }
            throw failure;
        }
    }
}

package [=package].user.services.signin;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import [=package].user.schemas.PasswordChange;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.UserChange;
import [=package].user.services.tokens.Revocations;

/** What somebody does who is signed in: ends sessions, or changes the password, which ends all others. */
@Component
public final class OwnSessions {

    /** Who is not signed in any more has what they wanted. */
    private static final Set<Reason> OVER =
            EnumSet.of(Reason.SESSION_ENDED, Reason.TOKEN_INVALID, Reason.UNKNOWN_USER, Reason.BANNED);

    private final AuthProvider provider;
    private final SupportedFlows flows;
    private final SignInLimits limits;
    private final Revocations revocations;

    OwnSessions(AuthProvider provider, SupportedFlows flows, SignInLimits limits, Revocations revocations) {
        this.provider = provider;
        this.flows = flows;
        this.limits = limits;
        this.revocations = revocations;
    }

    /** The provider first: it could hand out tokens until it knows, and those would outlive what is revoked here. */
    public void end(LogoutScope scope, AccessToken token, String tokenValue, Client client) {
        limits.address("logout", client);
        try {
            provider.logout(tokenValue, scope);
        } catch (AuthFailure failure) {
            if (!OVER.contains(failure.reason())) {
                throw AuthProblems.LOG_OUT.of(failure);
            }
        }
        switch (scope) {
            case LOCAL -> revocations.revokeSession(token.sessionId());
            case GLOBAL -> revocations.revokeUser(token.subject());
            case OTHERS -> revocations.revokeOthers(token.subject(), token.sessionId());
        }
    }

    public void changePassword(PasswordChange change, AccessToken token, String tokenValue, Client client) {
        flows.require(Flow.PASSWORD);
        limits.address("password", client);
        limits.password(token.subject());
        UserChange password = new UserChange(
                Optional.empty(),
                Optional.of(change.password()),
                Optional.ofNullable(change.currentPassword()),
                Optional.ofNullable(change.nonce()));
        try {
            provider.updateUser(tokenValue, password);
        } catch (AuthFailure failure) {
            throw AuthProblems.PASSWORD.of(failure);
        }
        revocations.revokeOthers(token.subject(), token.sessionId());
    }
}

package [=package].user.services.oauth;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.schemas.OAuthHandover;
import [=package].user.schemas.SessionView;
import [=package].user.services.provider.Client;
import [=package].user.services.signin.SignInLimits;

/**
 * Gives a session to an application that the browser was sent back to. Its address is called with a code and not with
 * tokens: addresses are kept in histories and logs, and a code is used up by then.
 */
@Component
public final class Handovers {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final OneTimeStore store;
    private final SignInLimits limits;

    Handovers(OneTimeStore store, SignInLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    /** The code for a session. */
    String leave(SessionView session, @Nullable String challenge) {
        String code = Secrets.next();
        store.keep(code, new Waiting(session, challenge), LIFE);
        return code;
    }

    /** A wrong verifier uses the code up: whoever shows one is not who it was made for. */
    public SessionView collect(OAuthHandover handover, Client client) {
        limits.address("oauth-session", client);
        return store.take(handover.code(), Waiting.class)
                .filter(waiting -> waiting.isFor(handover.codeVerifier()))
                .orElseThrow(() -> new ProblemException(AuthError.CODE_INVALID, AuthError.CODE_INVALID.title() + "."))
                .session()
                .now();
    }

    private record Waiting(SessionView session, @Nullable String challenge) {

        /** A verifier for a sign-in without a challenge: somebody has taken the challenge out on its way here. */
        boolean isFor(@Nullable String verifier) {
            return verifier == null ? challenge == null : challenge != null && Secrets.isHashOf(verifier, challenge);
        }
    }
}

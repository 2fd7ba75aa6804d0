package [=package].user.services.oauth;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.schemas.SessionView;
import [=package].user.services.addresses.PublicAddress;
import [=package].user.services.addresses.RedirectUrl;
import [=package].user.services.addresses.RedirectUrls;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.signin.AuthProblems;
import [=package].user.services.signin.Sessions;
import [=package].user.services.signin.SignInLimits;
import [=package].user.services.signin.SupportedFlows;

/**
 * Sign-ins at Google and GitHub. The state in the address says which sign-in comes back, once; the cookie, that it is the
 * browser it was started in; the verifier, which never leaves this service, that the code was made for it.
 */
@Component
public final class OAuthSignIns {

    private final AuthProvider provider;
    private final SupportedFlows flows;
    private final SignInLimits limits;
    private final RedirectUrls redirects;
    private final PublicAddress address;
    private final OneTimeStore store;
    private final Sessions sessions;
    private final Handovers handovers;

    OAuthSignIns(
            AuthProvider provider,
            SupportedFlows flows,
            SignInLimits limits,
            RedirectUrls redirects,
            PublicAddress address,
            OneTimeStore store,
            Sessions sessions,
            Handovers handovers) {
        this.provider = provider;
        this.flows = flows;
        this.limits = limits;
        this.redirects = redirects;
        this.address = address;
        this.store = store;
        this.sessions = sessions;
        this.handovers = handovers;
    }

    public StartedSignIn start(OAuthProvider at, OAuthStart wish, Client client) {
        flows.require(Flow.OAUTH);
        limits.address("oauth-start", client);
        Optional<RedirectUrl> redirect = redirects.allowed(wish.redirectTo());
        Optional<String> challenge = PkceChallenge.of(wish.challenge(), wish.method());
        if (challenge.isPresent() && redirect.isEmpty()) {
            throw PkceChallenge.withoutRedirect();
        }
        String state = Secrets.next();
        String verifier = Secrets.next();
        String cookie = Secrets.next();
        URI location = authorizeUrl(at, state, verifier);
        store.keep(
                state,
                new Away(at, verifier, Secrets.hash(cookie), redirect.orElse(null), challenge.orElse(null)),
                StartedSignIn.LIFE);
        return StartedSignIn.of(location, state, cookie);
    }

    private URI authorizeUrl(OAuthProvider at, String state, String verifier) {
        try {
            return provider.authorizeUrl(at, address.callback(at, state), Secrets.hash(verifier));
        } catch (AuthFailure failure) {
            throw AuthProblems.OAUTH.of(failure);
        }
    }

    public OAuthEnd finish(OAuthCallback back, Client client) {
        limits.address("oauth-callback", client);
        Away away = store.take(back.state(), Away.class)
                .filter(started -> started.at() == back.provider())
                .filter(started -> back.cookie().filter(started::isShownBy).isPresent())
                .orElseThrow(() -> refused(AuthError.STATE_MISMATCH));
        if (back.error().isPresent()) {
            return away.redirect()
                    .map(page -> new OAuthEnd.Redirect(page.with("error", "access_denied")))
                    .orElseThrow(() -> refused(AuthError.OAUTH_REFUSED));
        }
        SessionView session = session(back, away, client);
        return away.redirect()
                .<OAuthEnd>map(
                        page -> new OAuthEnd.Redirect(page.with("code", handovers.leave(session, away.challenge()))))
                .orElseGet(() -> new OAuthEnd.Session(session));
    }

    private SessionView session(OAuthCallback back, Away away, Client client) {
        String code = back.code().orElseThrow(() -> refused(AuthError.CODE_INVALID));
        try {
            return sessions.of(provider.exchangeCode(code, away.verifier(), client));
        } catch (AuthFailure failure) {
            throw AuthProblems.OAUTH.of(failure);
        }
    }

    private static ProblemException refused(AuthError error) {
        return new ProblemException(error, error.title() + ".");
    }

    /** A sign-in whose browser is at the provider's pages. */
    private record Away(
            OAuthProvider at,
            String verifier,
            String cookieHash,
            @Nullable RedirectUrl page,
            @Nullable String challenge) {

        boolean isShownBy(String cookie) {
            return Secrets.isHashOf(cookie, cookieHash);
        }

        Optional<RedirectUrl> redirect() {
            return Optional.ofNullable(page);
        }
    }
}

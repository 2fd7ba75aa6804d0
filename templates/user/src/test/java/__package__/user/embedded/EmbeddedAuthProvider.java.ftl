package [=package].user.embedded;

import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.SignUpResult;
import [=package].user.services.provider.UserChange;

import static [=package].user.embedded.Failures.translated;

/** The engine behind the port. */
@Component
@EmbeddedProvider
final class EmbeddedAuthProvider implements AuthProvider {

    private final EmbeddedAuth engine;
    private final EmbeddedSite site;

    EmbeddedAuthProvider(EmbeddedAuth engine, EmbeddedSite site) {
        this.engine = engine;
        this.site = site;
    }

    @Override
    public Set<Flow> capabilities() {
        return EnumSet.allOf(Flow.class);
    }

    @Override
    public boolean confirmsAddresses() {
        return engine.confirmsEmails();
    }

    @Override
    public SignUpResult signUp(Credentials credentials, Optional<URI> redirect, Client client) {
        var account = new NewAccount(credentials.email(), credentials.password(), Map.of());
        SignedUp result = translated(Reason.EMAIL_INVALID, () -> engine.signUp(account, redirect));
        return result instanceof SignedUp.AtOnce atOnce
                ? new SignUpResult.SessionIssued(session(atOnce.session()))
                : new SignUpResult.ConfirmationRequired();
    }

    @Override
    public AuthSession signInWithPassword(Credentials credentials, Client client) {
        return session(translated(
                Reason.INVALID_CREDENTIALS, () -> engine.signIn(credentials.email(), credentials.password())));
    }

    @Override
    public AuthSession refresh(String refreshToken, Client client) {
        return session(translated(Reason.SESSION_ENDED, () -> engine.refresh(refreshToken)));
    }

    @Override
    public URI authorizeUrl(OAuthProvider provider, URI callback, String challenge) {
        var flow = translated(Reason.CODE_INVALID, () -> engine.startOAuth(provider, callback, challenge));
        return site.at("/dev/oauth/" + provider.name().toLowerCase(Locale.ROOT) + "/authorize?flow=" + flow);
    }

    @Override
    public AuthSession exchangeCode(String code, String verifier, Client client) {
        return session(translated(Reason.CODE_INVALID, () -> engine.exchange(code, verifier)));
    }

    @Override
    public void sendOtp(String email, Optional<URI> redirect, Client client) {
        translated(Reason.EMAIL_INVALID, () -> {
            engine.sendCode(email, true, Map.of(), redirect);
            return true;
        });
    }

    @Override
    public AuthSession verifyOtp(OtpProof proof, Client client) {
        return session(translated(Reason.OTP_INVALID, () -> engine.verify(proof)));
    }

    @Override
    public void recover(String email, Optional<URI> redirect, Client client) {
        translated(Reason.EMAIL_INVALID, () -> {
            engine.recover(email, redirect);
            return true;
        });
    }

    @Override
    public ProviderUser updateUser(String accessToken, UserChange change) {
        var wanted = new AccountChange(change.email(), change.password(), change.nonce(), Map.of(), Optional.empty());
        return Failures.user(translated(Reason.EMAIL_INVALID, () -> engine.update(accessToken, wanted)));
    }

    @Override
    public void logout(String accessToken, LogoutScope scope) {
        translated(Reason.TOKEN_INVALID, () -> {
            engine.logout(accessToken, scope);
            return true;
        });
    }

    @Override
    public ProviderUser introspect(String accessToken) {
        return Failures.user(translated(Reason.TOKEN_INVALID, () -> engine.user(accessToken)));
    }

    private static AuthSession session(IssuedSession issued) {
        return new AuthSession(
                issued.accessToken(), issued.refreshToken(), issued.expiresAt(), Failures.user(issued.account()));
    }
}

package [=package].user.embedded;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import com.nimbusds.jose.jwk.JWKSet;

import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

/**
 * An imitation of Supabase Auth. Each method throws {@link EmbeddedFailure} when it refuses. What it answers may tell
 * whether an account exists, as Supabase's answers do. Everything is in the database: several instances with the same
 * schema, in one process or in many, are one.
 */
public final class EmbeddedAuth {

    private final Services services;
    private volatile boolean confirmEmails = true;

    /** @param clock what time it is; see {@link #pass} for letting time go by */
    public EmbeddedAuth(DataSource source, EmbeddedSettings settings, Clock clock) {
        this.services = Services.of(source, settings, clock);
    }

    /** Whether new accounts must show a code from a mail first. They must, until somebody says otherwise. */
    public void confirmEmails(boolean wanted) {
        confirmEmails = wanted;
    }

    public boolean confirmsEmails() {
        return confirmEmails;
    }

    public SignedUp signUp(NewAccount account, Optional<URI> redirect) {
        return services.signUps().withPassword(account, redirect, confirmEmails);
    }

    public IssuedSession signIn(String email, String password) {
        return services.signIns().withPassword(email, password);
    }

    public IssuedSession refresh(String refreshToken) {
        return services.signIns().refresh(refreshToken);
    }

    public void sendCode(String email, boolean createUser, Map<String, Object> data, Optional<URI> redirect) {
        services.signUps().sendCode(email, createUser, data, redirect, confirmEmails);
    }

    public void recover(String email, Optional<URI> redirect) {
        services.mails().recover(email, redirect);
    }

    /**
     * Sends a mail that has not arrived again.
     *
     * @param kind SIGNUP or EMAIL_CHANGE
     */
    public void resend(OtpKind kind, String email, Optional<URI> redirect) {
        services.mails().resend(kind, email, redirect);
    }

    public IssuedSession verify(OtpProof proof) {
        return services.signIns().withCode(proof);
    }

    public Account user(String accessToken) {
        return services.own().see(accessToken);
    }

    public Account update(String accessToken, AccountChange change) {
        return services.own().change(accessToken, change);
    }

    public void logout(String accessToken, LogoutScope scope) {
        services.own().logout(accessToken, scope);
    }

    /** Returns the flow, which the consent page is about. */
    public UUID startOAuth(OAuthProvider provider, URI redirect, String challenge) {
        return services.oauth().start(provider, redirect, challenge);
    }

    /** Empty when there is no such flow or somebody has decided already. */
    public Optional<OAuthProvider> oauthProvider(UUID flow) {
        return services.oauth().provider(flow);
    }

    /** Tells where the browser goes next: to the redirect of the flow, with a code. */
    public URI allow(UUID flow, String email) {
        return services.oauth().allow(flow, email);
    }

    /** Tells where the browser goes next: to the redirect of the flow, with an error. */
    public URI deny(UUID flow) {
        return services.oauth().deny(flow);
    }

    public IssuedSession exchange(String code, String verifier) {
        return services.oauth().exchange(code, verifier);
    }

    public Administration administration() {
        return services.administration();
    }

    public Mailbox mailbox() {
        return services.mailbox();
    }

    public JWKSet publicKeys() {
        return services.database().call(services.keys()::published);
    }

    /** A new key signs from now on; those before stay published for two hours. */
    public void rotateKeys() {
        services.database().transact(services.keys()::rotate);
    }

    /** Signs anything with the current key. The header's entries replace its own; null removes one. */
    public String sign(Map<String, Object> header, Map<String, Object> claims) {
        return services.database().call(() -> services.tokens().sign(header, claims));
    }

    /**
     * Lets time go by: everything that is stored is that much older afterwards. The clock stays, so that new tokens are
     * not from the future for those who check them.
     */
    public void pass(Duration time) {
        new Aging(services.database()).age(time);
    }
}

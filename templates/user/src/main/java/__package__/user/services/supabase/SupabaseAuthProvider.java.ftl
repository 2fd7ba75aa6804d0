package [=package].user.services.supabase;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.SignUpResult;
import [=package].user.services.provider.UserChange;

/**
 * Supabase Auth. Mails are asked for without a PKCE challenge: their links carry a hash instead, which another browser
 * can show as well.
 */
final class SupabaseAuthProvider implements AuthProvider {

    private final AuthServer server;
    private final OfferedFlows offered;
    private final Accounts accounts;

    SupabaseAuthProvider(AuthServer server, OfferedFlows offered, Accounts accounts) {
        this.server = server;
        this.offered = offered;
        this.accounts = accounts;
    }

    @Override
    public Set<Flow> capabilities() {
        return offered.flows();
    }

    @Override
    public boolean confirmsAddresses() {
        return offered.confirmsAddresses();
    }

    @Override
    public SignUpResult signUp(Credentials credentials, Optional<URI> redirect, Client client) {
        Passwords.check(credentials.password());
        Call call = Call.post("/signup", new Caller.Visitor(client))
                .query("redirect_to", redirect)
                .body("email", credentials.email())
                .body("password", credentials.password())
                .malformed(Reason.EMAIL_INVALID);
        JsonNode answer = server.ask(call);
        if (accounts.isSession(answer)) {
            return new SignUpResult.SessionIssued(accounts.session(answer, call));
        }
        accounts.expectUser(answer, call);
        return new SignUpResult.ConfirmationRequired();
    }

    @Override
    public AuthSession signInWithPassword(Credentials credentials, Client client) {
        return session(Calls.token("password", client, Reason.INVALID_CREDENTIALS)
                .body("email", credentials.email())
                .body("password", credentials.password()));
    }

    @Override
    public AuthSession refresh(String refreshToken, Client client) {
        return session(
                Calls.token("refresh_token", client, Reason.SESSION_ENDED).body("refresh_token", refreshToken));
    }

    @Override
    public URI authorizeUrl(OAuthProvider provider, URI callback, String challenge) {
        offered.require(provider);
        return Call.get("/authorize", new Caller.Anybody())
                .query("provider", Calls.lowerCase(provider))
                .query("redirect_to", callback.toString())
                .query("code_challenge", Pkce.checked(challenge))
                .query("code_challenge_method", Pkce.METHOD)
                .below(server.url());
    }

    @Override
    public AuthSession exchangeCode(String code, String verifier, Client client) {
        return session(Calls.token("pkce", client, Reason.CODE_INVALID)
                .body("auth_code", code)
                .body("code_verifier", Pkce.checked(verifier)));
    }

    @Override
    public void sendOtp(String email, Optional<URI> redirect, Client client) {
        server.ask(Calls.mail("/otp", email, redirect, client).body("create_user", true));
    }

    @Override
    public void recover(String email, Optional<URI> redirect, Client client) {
        server.ask(Calls.mail("/recover", email, redirect, client));
    }

    @Override
    public AuthSession verifyOtp(OtpProof proof, Client client) {
        Call call = Calls.verify(proof, client);
        JsonNode answer = server.ask(call);
        if (proof.kind() == OtpKind.EMAIL_CHANGE && !accounts.isSession(answer)) {
            throw new AuthFailure(Reason.EMAIL_NOT_CONFIRMED, "The other address is to be confirmed as well");
        }
        return accounts.session(answer, call);
    }

    @Override
    public ProviderUser updateUser(String accessToken, UserChange change) {
        change.password().ifPresent(Passwords::check);
        Call call = Call.put("/user", new Caller.Holder(accessToken))
                .malformed(Reason.EMAIL_INVALID)
                .body("email", change.email())
                .body("password", change.password())
                .body("current_password", change.currentPassword())
                .body("nonce", change.nonce());
        return accounts.user(server.ask(call), call);
    }

    @Override
    public void logout(String accessToken, LogoutScope scope) {
        server.ask(Call.post("/logout", new Caller.Holder(accessToken)).query("scope", Calls.lowerCase(scope)));
    }

    @Override
    public ProviderUser introspect(String accessToken) {
        Call call = Call.get("/user", new Caller.Holder(accessToken));
        return accounts.user(server.ask(call), call);
    }

    private AuthSession session(Call call) {
        return accounts.session(server.ask(call), call);
    }
}

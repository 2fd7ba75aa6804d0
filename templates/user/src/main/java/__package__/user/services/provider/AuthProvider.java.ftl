package [=package].user.services.provider;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps accounts, checks passwords and codes, and hands out sessions. Each method throws {@link AuthFailure} when the
 * provider refuses or cannot be reached. What a method that looks an address up answers may tell whether the account
 * exists: hiding that is the caller's business.
 */
public interface AuthProvider {

    /** The flows this provider has. A method of another flow throws {@code FLOW_UNSUPPORTED}. */
    Set<Flow> capabilities();

    /** Whether an address has to be confirmed by mail before anybody signs in with it. True while that is not known. */
    boolean confirmsAddresses();

    /**
     * Makes an account.
     *
     * @param redirect where the link in the confirmation mail leads
     */
    SignUpResult signUp(Credentials credentials, Optional<URI> redirect, Client client);

    AuthSession signInWithPassword(Credentials credentials, Client client);

    /** Uses the refresh token up. Never repeated after a failure: a used token may end the whole session. */
    AuthSession refresh(String refreshToken, Client client);

    /**
     * Where to send the browser for a sign-in at Google or GitHub.
     *
     * @param callback the address of ours that the browser comes back to, with {@code code} added to its query
     * @param challenge the PKCE challenge (RFC 7636, method S256)
     */
    URI authorizeUrl(OAuthProvider provider, URI callback, String challenge);

    /** Exchanges the code of a callback, once. */
    AuthSession exchangeCode(String code, String verifier, Client client);

    /** Sends a code and a link by e-mail; makes the account when there is none. */
    void sendOtp(String email, Optional<URI> redirect, Client client);

    AuthSession verifyOtp(OtpProof proof, Client client);

    /** Sends a link with which a new password can be set. */
    void recover(String email, Optional<URI> redirect, Client client);

    ProviderUser updateUser(String accessToken, UserChange change);

    void logout(String accessToken, LogoutScope scope);

    /** The user behind a token, as the provider sees it now: fails when the session has ended. */
    ProviderUser introspect(String accessToken);
}

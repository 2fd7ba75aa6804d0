package [=package].user.services.provider;

/** Checks access tokens. */
public interface TokenVerifier {

    /**
     * Tells what the token says, once its signature, issuer, audience, times and required claims are found right.
     *
     * @throws AuthFailure {@code TOKEN_INVALID} for whatever is wrong with it, {@code UNAVAILABLE} when that cannot be
     *     found out now
     */
    AccessToken verify(String token);
}

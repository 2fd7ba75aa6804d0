package [=package].user.services.provider;

/** With whose accounts one can sign in. */
public enum OAuthProvider {
    GOOGLE,
    GITHUB
}

package [=package].user.services.provider;

/** What comes of signing up. */
public sealed interface SignUpResult {

    /** The provider wants no confirmation: signed in at once. */
    record SessionIssued(AuthSession session) implements SignUpResult {}

    /** A mail is on its way, or the address is known already and the provider does not say so. */
    record ConfirmationRequired() implements SignUpResult {}
}

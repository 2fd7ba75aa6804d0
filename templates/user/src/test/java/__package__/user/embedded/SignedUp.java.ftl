package [=package].user.embedded;

/** What comes of signing up. */
public sealed interface SignedUp {

    /** No confirmation is wanted. */
    record AtOnce(IssuedSession session) implements SignedUp {}

    /** A mail is under way, unless the account is invented because the address is taken. */
    record Pending(Account account) implements SignedUp {}
}

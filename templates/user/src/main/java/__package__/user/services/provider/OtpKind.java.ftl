package [=package].user.services.provider;

/** What a mail was sent for. */
public enum OtpKind {
    /** Signing in or confirming, whether the account is new or not. */
    EMAIL,
    SIGNUP,
    MAGICLINK,
    RECOVERY,
    INVITE,
    EMAIL_CHANGE
}

package [=package].user.services.provider;

/** What a provider may be able to do. */
public enum Flow {
    PASSWORD,
    OAUTH,
    OTP,
    RECOVERY,
    DIRECTORY
}

package [=package].user.services.provider;

/** Which of a user's sessions end. */
public enum LogoutScope {
    GLOBAL,
    LOCAL,
    OTHERS
}

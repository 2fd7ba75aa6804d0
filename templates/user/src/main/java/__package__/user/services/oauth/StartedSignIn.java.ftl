package [=package].user.services.oauth;

import java.net.URI;
import java.time.Duration;

/**
 * A sign-in that a browser is about to leave for.
 *
 * @param cookieName a name of its own, so that another tab may start another sign-in
 * @param cookieValue what the browser has to show when it comes back
 */
public record StartedSignIn(URI location, String cookieName, String cookieValue) {

    /** How long somebody may take at the provider's pages. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int NAME_LETTERS = 16;

    static StartedSignIn of(URI location, String state, String cookieValue) {
        return new StartedSignIn(location, cookieName(state), cookieValue);
    }

    /** The name tells nothing of the state. */
    public static String cookieName(String state) {
        return "sign-in-" + Secrets.hash(state).substring(0, NAME_LETTERS);
    }

    @Override
    public String toString() {
        return "StartedSignIn[***]";
    }
}

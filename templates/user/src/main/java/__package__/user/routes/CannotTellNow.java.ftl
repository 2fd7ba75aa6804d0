package [=package].user.routes;

import java.time.Duration;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Whether the token is good is not known: the fault is not the client's. */
final class CannotTellNow extends AuthenticationServiceException {

    private final Duration retryAfter;

    CannotTellNow(Duration retryAfter, Throwable cause) {
        super("Credentials cannot be checked now", cause);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}

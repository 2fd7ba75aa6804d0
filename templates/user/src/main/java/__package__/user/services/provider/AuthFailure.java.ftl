package [=package].user.services.provider;

import java.time.Duration;
import java.util.List;

/** The provider said no, or said nothing. Its message is for the log: it names the provider's error, never a value. */
public final class AuthFailure extends RuntimeException {

    /** Why, in words that are the same for all providers. */
    public enum Reason {
        INVALID_CREDENTIALS,
        EMAIL_NOT_CONFIRMED,
        BANNED,
        /** See {@link #details()}: length, characters, pwned. */
        WEAK_PASSWORD,
        SAME_PASSWORD,
        ALREADY_REGISTERED,
        EMAIL_TAKEN,
        EMAIL_INVALID,
        SIGNUP_DISABLED,
        OTP_INVALID,
        /** Of an OAuth callback: used, expired, never issued, or not for this verifier. */
        CODE_INVALID,
        /** A refresh token was used twice; the provider has ended the session. */
        TOKEN_REUSED,
        SESSION_ENDED,
        /** Two refreshes at once; one of them won. */
        REFRESH_CONFLICT,
        TOKEN_INVALID,
        REAUTHENTICATION_NEEDED,
        /** See {@link #retryAfter()}. */
        RATE_LIMITED,
        FLOW_UNSUPPORTED,
        UNKNOWN_USER,
        UNAVAILABLE
    }

    private final Reason reason;
    private final List<String> details;
    private final Duration retryAfter;

    public AuthFailure(Reason reason, String message) {
        this(reason, message, List.of(), Duration.ofMinutes(1));
    }

    public AuthFailure(Reason reason, String message, Throwable cause) {
        this(reason, message);
        initCause(cause);
    }

    public AuthFailure(Reason reason, String message, List<String> details, Duration retryAfter) {
        super(reason + ": " + message);
        this.reason = reason;
        this.details = List.copyOf(details);
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

package [=package].user.embedded;

import java.time.Duration;
import java.util.List;

/** The engine says no, with the status, code and words that Supabase Auth has for it. */
public final class EmbeddedFailure extends RuntimeException {

    private final int status;
    private final String code;
    private final List<String> reasons;
    private final Duration retryAfter;

    EmbeddedFailure(int status, String code, String message) {
        this(status, code, message, List.of(), Duration.ZERO);
    }

    private EmbeddedFailure(int status, String code, String message, List<String> reasons, Duration retryAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.reasons = List.copyOf(reasons);
        this.retryAfter = retryAfter;
    }

    static EmbeddedFailure weakPassword(String message, List<String> reasons) {
        return new EmbeddedFailure(422, "weak_password", message, reasons, Duration.ZERO);
    }

    static EmbeddedFailure tooMany(String code, String message, Duration retryAfter) {
        return new EmbeddedFailure(429, code, message, List.of(), retryAfter);
    }

    public int status() {
        return status;
    }

    /** What Supabase calls {@code error_code}. */
    public String code() {
        return code;
    }

    /** Why a password is weak: length, characters, pwned. Empty for everything else. */
    public List<String> reasons() {
        return reasons;
    }

    /** Zero where waiting does not help. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

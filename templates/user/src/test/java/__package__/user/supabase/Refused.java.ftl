package [=package].user.supabase;

import java.util.List;

import [=package].user.embedded.EmbeddedFailure;

/** A request that ends in an error. */
final class Refused extends RuntimeException {

    private final int status;
    private final String code;
    private final List<String> reasons;

    Refused(int status, String code, String message) {
        this(status, code, message, List.of());
    }

    private Refused(int status, String code, String message, List<String> reasons) {
        super(message);
        this.status = status;
        this.code = code;
        this.reasons = reasons;
    }

    static Refused of(EmbeddedFailure failure) {
        return new Refused(failure.status(), failure.code(), failure.getMessage(), failure.reasons());
    }

    static Refused validation(String message) {
        return new Refused(400, "validation_failed", message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Why a password is weak. */
    List<String> reasons() {
        return reasons;
    }
}

package [=package].user.embedded;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.ProviderUser;

/** From the engine's words to the port's. */
final class Failures {

    private Failures() {}

    /** @param malformed what it means that the engine could not make sense of what it was given */
    static <T> T translated(Reason malformed, Supplier<T> work) {
        try {
            return work.get();
        } catch (EmbeddedFailure e) {
            Duration wait = e.retryAfter().isZero() ? Duration.ofMinutes(1) : e.retryAfter();
            var failure = new AuthFailure(reason(e.code(), malformed), e.code(), e.reasons(), wait);
            failure.initCause(e);
            throw failure;
        }
    }

    private static Reason reason(String code, Reason malformed) {
        return switch (code) {
            case "validation_failed" -> malformed;
            case "invalid_credentials" -> Reason.INVALID_CREDENTIALS;
            case "email_not_confirmed" -> Reason.EMAIL_NOT_CONFIRMED;
            case "user_banned" -> Reason.BANNED;
            case "weak_password" -> Reason.WEAK_PASSWORD;
            case "same_password" -> Reason.SAME_PASSWORD;
            case "user_already_exists" -> Reason.ALREADY_REGISTERED;
            case "email_exists" -> Reason.EMAIL_TAKEN;
            case "otp_disabled" -> Reason.SIGNUP_DISABLED;
            case "otp_expired" -> Reason.OTP_INVALID;
            case "flow_state_not_found", "flow_state_expired", "bad_code_verifier" -> Reason.CODE_INVALID;
            case "refresh_token_already_used" -> Reason.TOKEN_REUSED;
            case "refresh_token_not_found", "session_not_found" -> Reason.SESSION_ENDED;
            case "bad_jwt" -> Reason.TOKEN_INVALID;
            case "user_not_found" -> Reason.UNKNOWN_USER;
            case "reauthentication_needed", "reauthentication_not_valid" -> Reason.REAUTHENTICATION_NEEDED;
            case "over_email_send_rate_limit", "over_request_rate_limit" -> Reason.RATE_LIMITED;
            default -> throw new IllegalStateException("The engine has no such code: " + code);
        };
    }

    static ProviderUser user(Account account) {
        return new ProviderUser(
                account.id().toString(),
                Optional.of(account.email()),
                account.isConfirmed(),
                Optional.ofNullable(account.userMetadata().get("full_name")).map(String::valueOf),
                account.bannedUntil());
    }
}

package [=package].user.services.supabase;

import java.util.Map;
import java.util.Optional;

import [=package].user.services.provider.AuthFailure.Reason;

import static java.util.Map.entry;

/** What the server's error codes mean. One that is not here is news to us, or about the project's settings. */
final class ErrorCodes {

    private static final Map<String, Reason> REASONS = Map.ofEntries(
            // Signing up and in
            entry("invalid_credentials", Reason.INVALID_CREDENTIALS),
            entry("email_not_confirmed", Reason.EMAIL_NOT_CONFIRMED),
            entry("user_banned", Reason.BANNED),
            entry("weak_password", Reason.WEAK_PASSWORD),
            entry("signup_disabled", Reason.SIGNUP_DISABLED),
            entry("otp_disabled", Reason.SIGNUP_DISABLED),
            entry("user_already_exists", Reason.ALREADY_REGISTERED),
            entry("email_address_invalid", Reason.EMAIL_INVALID),
            entry("anonymous_provider_disabled", Reason.EMAIL_INVALID),
            entry("email_provider_disabled", Reason.FLOW_UNSUPPORTED),
            entry("provider_disabled", Reason.FLOW_UNSUPPORTED),
            entry("oauth_provider_not_supported", Reason.FLOW_UNSUPPORTED),
            // Codes
            entry("otp_expired", Reason.OTP_INVALID),
            entry("flow_state_not_found", Reason.CODE_INVALID),
            entry("flow_state_expired", Reason.CODE_INVALID),
            entry("flow_state_already_used", Reason.CODE_INVALID),
            entry("bad_code_verifier", Reason.CODE_INVALID),
            // Sessions
            entry("refresh_token_not_found", Reason.SESSION_ENDED),
            entry("refresh_token_already_used", Reason.TOKEN_REUSED),
            entry("session_not_found", Reason.SESSION_ENDED),
            entry("session_expired", Reason.SESSION_ENDED),
            entry("conflict", Reason.REFRESH_CONFLICT),
            entry("no_authorization", Reason.TOKEN_INVALID),
            entry("bad_jwt", Reason.TOKEN_INVALID),
            // The user's own account
            entry("user_not_found", Reason.UNKNOWN_USER),
            entry("same_password", Reason.SAME_PASSWORD),
            entry("email_exists", Reason.EMAIL_TAKEN),
            entry("reauthentication_needed", Reason.REAUTHENTICATION_NEEDED),
            entry("reauthentication_not_valid", Reason.REAUTHENTICATION_NEEDED),
            entry("current_password_required", Reason.REAUTHENTICATION_NEEDED),
            entry("current_password_invalid", Reason.REAUTHENTICATION_NEEDED),
            entry("insufficient_aal", Reason.REAUTHENTICATION_NEEDED),
            entry("user_sso_managed", Reason.FLOW_UNSUPPORTED),
            entry("over_email_send_rate_limit", Reason.RATE_LIMITED),
            entry("over_request_rate_limit", Reason.RATE_LIMITED));

    private ErrorCodes() {}

    static Optional<Reason> reason(String code, Reason malformed) {
        return switch (code) {
            // The first is the server's own, the others are OAuth's words for it.
            case "validation_failed", "invalid_request", "invalid_grant" -> Optional.of(malformed);
            default -> Optional.ofNullable(REASONS.get(code));
        };
    }
}

package [=package].user.schemas;

import org.springframework.http.HttpStatus;

import [=package].core.errors.ErrorCode;

/** What can go wrong with signing in, and with a user's account. */
public enum AuthError implements ErrorCode {
    INVALID_CREDENTIALS("auth.invalid_credentials", HttpStatus.UNAUTHORIZED, "Address or password is wrong"),
    EMAIL_NOT_CONFIRMED("auth.email_not_confirmed", HttpStatus.FORBIDDEN, "The address is not confirmed yet"),
    WEAK_PASSWORD("auth.weak_password", HttpStatus.UNPROCESSABLE_CONTENT, "The password is too weak"),
    SAME_PASSWORD("auth.same_password", HttpStatus.UNPROCESSABLE_CONTENT, "The password is the one before"),
    SIGNUP_DISABLED("auth.signup_disabled", HttpStatus.FORBIDDEN, "Nobody can sign up here"),
    OTP_INVALID("auth.otp_invalid", HttpStatus.UNAUTHORIZED, "The code is not valid"),
    STATE_MISMATCH("auth.state_mismatch", HttpStatus.BAD_REQUEST, "This sign-in was not started here"),
    OAUTH_REFUSED("auth.oauth_refused", HttpStatus.BAD_REQUEST, "The sign-in was not granted"),
    CODE_INVALID("auth.code_invalid", HttpStatus.BAD_REQUEST, "The code is used, expired or not yours"),
    REDIRECT_REFUSED("auth.redirect_refused", HttpStatus.BAD_REQUEST, "Nobody is sent to that address"),
    TOKEN_REUSED("auth.token_reused", HttpStatus.UNAUTHORIZED, "The session has ended: its token was used twice"),
    SESSION_ENDED("auth.session_ended", HttpStatus.UNAUTHORIZED, "The session has ended"),
    REFRESH_CONFLICT("auth.refresh_conflict", HttpStatus.CONFLICT, "The session is being refreshed already"),
    REAUTHENTICATION_NEEDED("auth.reauthentication_needed", HttpStatus.FORBIDDEN, "Who you are must be shown again"),
    FLOW_UNSUPPORTED("auth.flow_unsupported", HttpStatus.NOT_IMPLEMENTED, "The provider cannot do this"),
    HOOK_REFUSED("auth.hook_refused", HttpStatus.UNAUTHORIZED, "The signature is not valid"),
    OWN_BAN("user.own_ban", HttpStatus.CONFLICT, "Nobody can ban themself"),
    UNKNOWN_USER("user.unknown", HttpStatus.NOT_FOUND, "There is no such user");

    private final String code;
    private final HttpStatus status;
    private final String title;

    AuthError(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

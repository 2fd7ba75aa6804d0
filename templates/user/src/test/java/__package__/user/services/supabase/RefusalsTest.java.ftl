package [=package].user.services.supabase;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.UserChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RefusalsTest {

    private static final String VERIFIER = "v".repeat(43);

    final CannedServer server = new CannedServer();
    final Adapter adapter = Adapter.at(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_credentials, INVALID_CREDENTIALS",
        "400, email_not_confirmed, EMAIL_NOT_CONFIRMED",
        "400, user_banned, BANNED",
        "403, user_banned, BANNED",
        "422, weak_password, WEAK_PASSWORD",
        "422, signup_disabled, SIGNUP_DISABLED",
        "422, otp_disabled, SIGNUP_DISABLED",
        "422, user_already_exists, ALREADY_REGISTERED",
        "400, email_address_invalid, EMAIL_INVALID",
        "422, anonymous_provider_disabled, EMAIL_INVALID",
        "400, email_provider_disabled, FLOW_UNSUPPORTED",
        "400, provider_disabled, FLOW_UNSUPPORTED",
        "400, oauth_provider_not_supported, FLOW_UNSUPPORTED",
        "403, otp_expired, OTP_INVALID",
        "404, flow_state_not_found, CODE_INVALID",
        "422, flow_state_expired, CODE_INVALID",
        "400, flow_state_already_used, CODE_INVALID",
        "400, bad_code_verifier, CODE_INVALID",
        "400, refresh_token_not_found, SESSION_ENDED",
        "400, refresh_token_already_used, TOKEN_REUSED",
        "400, session_not_found, SESSION_ENDED",
        "403, session_not_found, SESSION_ENDED",
        "400, session_expired, SESSION_ENDED",
        "409, conflict, REFRESH_CONFLICT",
        "401, no_authorization, TOKEN_INVALID",
        "403, bad_jwt, TOKEN_INVALID",
        "403, user_not_found, UNKNOWN_USER",
        "422, same_password, SAME_PASSWORD",
        "422, email_exists, EMAIL_TAKEN",
        "400, reauthentication_needed, REAUTHENTICATION_NEEDED",
        "422, reauthentication_not_valid, REAUTHENTICATION_NEEDED",
        "400, current_password_required, REAUTHENTICATION_NEEDED",
        "400, current_password_invalid, REAUTHENTICATION_NEEDED",
        "401, insufficient_aal, REAUTHENTICATION_NEEDED",
        "422, user_sso_managed, FLOW_UNSUPPORTED",
        "429, over_email_send_rate_limit, RATE_LIMITED",
        "429, over_request_rate_limit, RATE_LIMITED",
        "403, not_admin, UNAVAILABLE",
        "400, bad_json, UNAVAILABLE",
        "400, captcha_failed, UNAVAILABLE",
        "400, email_address_not_authorized, UNAVAILABLE",
        "500, unexpected_failure, UNAVAILABLE",
        "504, request_timeout, UNAVAILABLE"
    })
    void eachCodeHasItsReasonInEachShape(int status, String code, Reason reason) {
        server.answer(status, "{\"code\":\"" + code + "\",\"message\":\"for ada@example.com\"}");
        AuthFailure versioned = failure(() -> adapter.provider().logout("token", LogoutScope.LOCAL));
        server.answer(
                status,
                "{\"code\":" + status + ",\"error_code\":\"" + code + "\",\"msg\":\"for ada@example.com\"}",
                "x-sb-error-code",
                code);
        AuthFailure plain = failure(() -> adapter.provider().logout("token", LogoutScope.LOCAL));
        server.answer(status, "{\"error\":\"" + code + "\",\"error_description\":\"for ada@example.com\"}");
        AuthFailure oauth = failure(() -> adapter.provider().logout("token", LogoutScope.LOCAL));

        assertThat(versioned.reason()).isEqualTo(reason);
        assertThat(versioned)
                .hasMessage(reason + ": POST /logout was answered with " + status + " " + code)
                .hasMessage(plain.getMessage())
                .hasMessage(oauth.getMessage());
    }

    @Test
    void aWeakPasswordComesWithWhatIsWrongWithIt() {
        server.answer(422, """
                {"code":"weak_password","message":"Password should …",
                 "weak_password":{"reasons":["length","characters","pwned",7,"Not A Word"]}}""");

        AuthFailure failure = failure(() -> adapter.provider().signUp(Adapter.ADA, Optional.empty(), Adapter.CLIENT));

        assertThat(failure.reason()).isEqualTo(Reason.WEAK_PASSWORD);
        assertThat(failure.details()).containsExactly("length", "characters", "pwned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73 bytes: ééééééééééééééééééééééééééééééééé"})
    void aPasswordThatTheServerCannotHashIsWeak(String password) {
        var credentials = new Credentials("ada@example.com", password);

        AuthFailure signUp = failure(() -> adapter.provider().signUp(credentials, Optional.empty(), Adapter.CLIENT));
        AuthFailure change = failure(() -> adapter.provider()
                .updateUser(
                        "token",
                        new UserChange(Optional.empty(), Optional.of(password), Optional.empty(), Optional.empty())));

        assertThat(signUp.reason()).isEqualTo(Reason.WEAK_PASSWORD);
        assertThat(signUp.details()).containsExactly("length");
        assertThat(change.reason()).isEqualTo(Reason.WEAK_PASSWORD);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validation_failed", "invalid_request", "invalid_grant"})
    void malformedInputMeansWhatThatInputWas(String code) {
        server.answer(400, "{\"error\":\"" + code + "\",\"error_description\":\"\"}");
        var provider = adapter.provider();

        assertThat(failure(() -> provider.signUp(Adapter.ADA, Optional.empty(), Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.EMAIL_INVALID);
        assertThat(failure(() -> provider.sendOtp("ada", Optional.empty(), Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.EMAIL_INVALID);
        assertThat(failure(() -> provider.recover("ada", Optional.empty(), Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.EMAIL_INVALID);
        assertThat(failure(() -> provider.updateUser("token", UserChange.email("ada")))
                        .reason())
                .isEqualTo(Reason.EMAIL_INVALID);
        assertThat(failure(() -> provider.signInWithPassword(Adapter.ADA, Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.INVALID_CREDENTIALS);
        assertThat(failure(() -> provider.refresh("short", Adapter.CLIENT)).reason())
                .isEqualTo(Reason.SESSION_ENDED);
        assertThat(failure(() -> provider.exchangeCode("", VERIFIER, Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.CODE_INVALID);
        assertThat(failure(() -> provider.verifyOtp(new OtpProof.Link("", OtpKind.EMAIL), Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.OTP_INVALID);
        assertThat(failure(() -> provider.introspect("token")).reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_authorization", "bad_jwt"})
    void aTokenThatTheUserDidNotSendIsNotTheUsersFault(String code) {
        server.answer(401, "{\"code\":\"" + code + "\",\"message\":\"\"}");

        assertThat(failure(() -> adapter.directory().list(1)).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(failure(() -> adapter.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT))
                        .reason())
                .isEqualTo(Reason.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 0", "86400, 3600", "999999999, 3600", "soon, 60", "-5, 60", "'', 60"})
    void theServerTellsHowLongToWait(String header, int seconds) {
        server.answer(429, "{\"code\":\"over_request_rate_limit\",\"message\":\"\"}", "Retry-After", header);

        AuthFailure failure = failure(() -> adapter.provider().refresh("token", Adapter.CLIENT));

        assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theServerTellsUntilWhenToWait() {
        String later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90));
        server.answer(429, "<html>Too many requests</html>", "Retry-After", later);

        AuthFailure failure = failure(() -> adapter.provider().refresh("token", Adapter.CLIENT));

        assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
        assertThat(failure.retryAfter()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
    }

    private static AuthFailure failure(ThrowingCallable call) {
        AuthFailure failure = catchThrowableOfType(AuthFailure.class, call);
        assertThat(failure).isNotNull();
        return failure;
    }
}

package [=package].user.services.signin;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import [=package].core.errors.CoreError;
import [=package].core.errors.ErrorCode;
import [=package].core.errors.Problem.InvalidField;
import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/** What clients are told when the provider refuses: of each flow, some reasons by name, and all others alike. */
@SuppressWarnings("ImmutableEnumChecker") // Error codes are enums all of them, behind an interface.
public enum AuthProblems {
    SIGN_UP(AuthError.SIGNUP_DISABLED, Reason.WEAK_PASSWORD, Reason.EMAIL_INVALID),
    LOG_IN(AuthError.INVALID_CREDENTIALS, Reason.EMAIL_NOT_CONFIRMED),
    REFRESH(AuthError.SESSION_ENDED, Reason.TOKEN_REUSED, Reason.REFRESH_CONFLICT),
    /** Of two mails for a new address, the first to be answered changes nothing yet. */
    OTP(AuthError.OTP_INVALID, Reason.EMAIL_NOT_CONFIRMED),
    OAUTH(AuthError.OAUTH_REFUSED, Reason.CODE_INVALID),
    PASSWORD(
            AuthError.REAUTHENTICATION_NEEDED,
            Reason.WEAK_PASSWORD,
            Reason.SAME_PASSWORD,
            Reason.TOKEN_INVALID,
            Reason.SESSION_ENDED,
            Reason.UNKNOWN_USER,
            Reason.BANNED),
    LOG_OUT(CoreError.UNAUTHENTICATED);

    private static final Logger log = LoggerFactory.getLogger(AuthProblems.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final Map<String, String> WEAKNESSES = Map.of(
            "length", "is too short",
            "characters", "lacks a kind of characters that is asked for",
            "pwned", "is known from a leak");

    private final ErrorCode otherwise;
    private final Set<Reason> told;

    AuthProblems(ErrorCode otherwise, Reason... told) {
        this.otherwise = otherwise;
        Set<Reason> all = EnumSet.of(Reason.RATE_LIMITED, Reason.UNAVAILABLE, Reason.FLOW_UNSUPPORTED);
        all.addAll(List.of(told));
        this.told = Set.copyOf(all);
    }

    /** Its cause is for the log alone. */
    public ProblemException of(AuthFailure failure) {
        Reason reason = failure.reason();
        log.info("{} refused: {}", this, failure.getMessage());
        ErrorCode error = told.contains(reason) ? error(reason) : otherwise;
        List<InvalidField> fields = fields(failure);
        ProblemException problem = told.contains(reason) && !fields.isEmpty()
                ? new ProblemException(error, "Some fields are not valid.", fields)
                : new ProblemException(error, detail(error), headers(error, failure.retryAfter()));
        problem.initCause(failure);
        return problem;
    }

    /** Something this service needs does not answer. */
    public static ProblemException unavailable() {
        return new ProblemException(
                CoreError.UNAVAILABLE, detail(CoreError.UNAVAILABLE), headers(CoreError.UNAVAILABLE, A_MOMENT));
    }

    private static ErrorCode error(Reason reason) {
        return switch (reason) {
            case INVALID_CREDENTIALS -> AuthError.INVALID_CREDENTIALS;
            case EMAIL_NOT_CONFIRMED -> AuthError.EMAIL_NOT_CONFIRMED;
            case WEAK_PASSWORD -> AuthError.WEAK_PASSWORD;
            case SAME_PASSWORD -> AuthError.SAME_PASSWORD;
            case ALREADY_REGISTERED, EMAIL_TAKEN, EMAIL_INVALID -> CoreError.INVALID_REQUEST;
            case SIGNUP_DISABLED -> AuthError.SIGNUP_DISABLED;
            case OTP_INVALID -> AuthError.OTP_INVALID;
            case CODE_INVALID -> AuthError.CODE_INVALID;
            case TOKEN_REUSED -> AuthError.TOKEN_REUSED;
            case SESSION_ENDED, BANNED, UNKNOWN_USER -> AuthError.SESSION_ENDED;
            case REFRESH_CONFLICT -> AuthError.REFRESH_CONFLICT;
            case TOKEN_INVALID -> CoreError.UNAUTHENTICATED;
            case REAUTHENTICATION_NEEDED -> AuthError.REAUTHENTICATION_NEEDED;
            case RATE_LIMITED -> CoreError.RATE_LIMITED;
            case FLOW_UNSUPPORTED -> AuthError.FLOW_UNSUPPORTED;
            case UNAVAILABLE -> CoreError.UNAVAILABLE;
        };
    }

    private static String detail(ErrorCode error) {
        return error.status() == HttpStatus.SERVICE_UNAVAILABLE || error.status() == HttpStatus.TOO_MANY_REQUESTS
                ? "Please try again in a moment."
                : error.title() + ".";
    }

    private static HttpHeaders headers(ErrorCode error, Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        switch (error.status()) {
            case UNAUTHORIZED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, seconds(A_MOMENT));
            case TOO_MANY_REQUESTS -> headers.set(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
            default -> {
                // The body says it all.
            }
        }
        return headers;
    }

    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.toSeconds()));
    }

    private static List<InvalidField> fields(AuthFailure failure) {
        return switch (failure.reason()) {
            case WEAK_PASSWORD ->
                failure.details().stream()
                        .map(rule -> new InvalidField("password", rule, WEAKNESSES.getOrDefault(rule, "is too weak")))
                        .toList();
            case ALREADY_REGISTERED, EMAIL_TAKEN, EMAIL_INVALID ->
                List.of(new InvalidField("email", "email_address", "must be an e-mail address"));
            default -> List.of();
        };
    }
}

package [=package].user.services.rows;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;

import [=package].core.errors.CoreError;
import [=package].core.errors.ErrorCode;
import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.provider.AuthFailure;

/** What a client is told when the provider refuses something about an account. */
final class AccountCalls {

    private AccountCalls() {}

    static void told(Runnable call) {
        told(() -> {
            call.run();
            return List.of();
        });
    }

    static <T> T told(Supplier<T> call) {
        try {
            return call.get();
        } catch (AuthFailure failure) {
            ProblemException problem = problem(failure);
            problem.initCause(failure);
            throw problem;
        }
    }

    private static ProblemException problem(AuthFailure failure) {
        return switch (failure.reason()) {
            case FLOW_UNSUPPORTED -> problem(AuthError.FLOW_UNSUPPORTED, "This service may not do that there.");
            case EMAIL_INVALID -> problem(CoreError.INVALID_REQUEST, "The provider does not take this address.");
            case REAUTHENTICATION_NEEDED ->
                problem(AuthError.REAUTHENTICATION_NEEDED, "Sign in again, then try again.");
            case UNKNOWN_USER -> problem(AuthError.UNKNOWN_USER, "The provider has no such account any more.");
            case TOKEN_INVALID, SESSION_ENDED, BANNED -> problem(AuthError.SESSION_ENDED, "Sign in again.");
            case RATE_LIMITED -> later(CoreError.RATE_LIMITED, failure);
            default -> later(CoreError.UNAVAILABLE, failure);
        };
    }

    private static ProblemException problem(ErrorCode error, String detail) {
        return new ProblemException(error, detail);
    }

    private static ProblemException later(ErrorCode error, AuthFailure failure) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, failure.retryAfter().toSeconds())));
        return new ProblemException(error, "Please try again in a moment.", headers);
    }
}

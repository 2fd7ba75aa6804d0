package [=package].core.errors;

import java.util.List;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

import [=package].core.errors.Problem.InvalidField;

/** Turns whatever leaves a controller, or never reached one, into a problem. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(ProblemException problem, WebRequest request) {
        if (problem.error().status().is5xxServerError()) {
            log.error("Answered with {}", problem.error().code(), problem);
        }
        return answer(
                problem.error(),
                problem.error().status(),
                problem.detail(),
                problem.fields(),
                problem.headers(),
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(OptimisticLockingFailureException outdated, WebRequest request) {
        return handle(
                new ProblemException(
                        CoreError.VERSION_OUTDATED, "Somebody was quicker: read it again, then change it."),
                request);
    }

    /** The container could not decode the query. Its own words quote the value, which may be a secret: not for the log. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(InvalidParameterException undecodable, WebRequest request) {
        return handle(new ProblemException(CoreError.MALFORMED_REQUEST, "The query cannot be decoded."), request);
    }

    /** Left to Spring Security, which knows whether to ask for credentials or to refuse them. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    @SuppressWarnings("DoNotCallSuggester")
    void handle(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        CannotCreateTransactionException.class
    })
    @Nullable
    ResponseEntity<Object> handleOutage(Exception outage, WebRequest request) {
        log.error("A server this service needs does not answer", outage);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(
                CoreError.UNAVAILABLE,
                CoreError.UNAVAILABLE.status(),
                "Please try again in a moment.",
                List.of(),
                headers,
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleBug(Exception bug, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(bug)) {
            return null;
        }
        log.error("A request failed", bug);
        return answer(
                CoreError.INTERNAL,
                CoreError.INTERNAL.status(),
                detail(bug, CoreError.INTERNAL),
                List.of(),
                HttpHeaders.EMPTY,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return handle(problem, request);
            }
        }
        return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("A request failed", exception);
        }
        List<InvalidField> fields = InvalidFields.in(exception);
        CoreError error = fields.isEmpty() ? CoreError.of(status) : CoreError.INVALID_REQUEST;
        return answer(error, status, detail(exception, error), fields, headers, request);
    }

    private static String detail(Exception exception, CoreError error) {
        return switch (error) {
            case INVALID_REQUEST -> "Some fields are not valid.";
            case INTERNAL -> "The log has the details under this trace id.";
            default ->
                exception instanceof ErrorResponse response
                                && response.getBody().getDetail() != null
                        ? response.getBody().getDetail()
                        : "The request does not have the form this route expects.";
        };
    }

    /** Nothing when part of an answer has left already: a problem behind it would be taken for more of it. */
    private static @Nullable ResponseEntity<Object> answer(
            ErrorCode error,
            HttpStatusCode status,
            String detail,
            List<InvalidField> fields,
            HttpHeaders headers,
            WebRequest request) {
        ServletWebRequest exchange = (ServletWebRequest) request;
        if (exchange.getResponse() != null && exchange.getResponse().isCommitted()) {
            return null;
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(error, status, detail, exchange.getRequest().getRequestURI(), fields));
    }
}

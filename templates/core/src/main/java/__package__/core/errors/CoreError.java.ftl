package [=package].core.errors;

import java.util.Arrays;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The errors any route can answer with. */
public enum CoreError implements ErrorCode {
    MALFORMED_REQUEST("request.malformed", HttpStatus.BAD_REQUEST, "The request cannot be read"),
    INVALID_REQUEST("request.invalid", HttpStatus.BAD_REQUEST, "The request is not valid"),
    INVALID_CURSOR("request.invalid_cursor", HttpStatus.BAD_REQUEST, "The cursor is not valid"),
    UNAUTHENTICATED("access.unauthenticated", HttpStatus.UNAUTHORIZED, "Credentials are needed"),
    FORBIDDEN("access.forbidden", HttpStatus.FORBIDDEN, "Access is refused"),
    ORIGIN_REFUSED("access.origin_refused", HttpStatus.FORBIDDEN, "The origin is not allowed"),
    NOT_FOUND("request.not_found", HttpStatus.NOT_FOUND, "Nothing is here"),
    METHOD_NOT_ALLOWED("request.method_not_allowed", HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed"),
    NOT_ACCEPTABLE("request.not_acceptable", HttpStatus.NOT_ACCEPTABLE, "No acceptable representation"),
    VERSION_OUTDATED("request.version_outdated", HttpStatus.PRECONDITION_FAILED, "It has changed meanwhile"),
    BODY_TOO_LARGE("request.body_too_large", HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            "request.unsupported_media_type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The media type is not supported"),
    VERSION_REQUIRED("request.version_required", HttpStatus.PRECONDITION_REQUIRED, "The version is needed"),
    RATE_LIMITED("request.rate_limited", HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    REFUSED("request.refused", HttpStatus.BAD_REQUEST, "The request is refused"),
    INTERNAL("server.internal", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    UNAVAILABLE("server.unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The service is not available");

    private final String code;
    private final HttpStatus status;
    private final String title;

    CoreError(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The code for an error of which nothing but its status is known. */
    static CoreError of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(error -> error.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? REFUSED : INTERNAL);
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

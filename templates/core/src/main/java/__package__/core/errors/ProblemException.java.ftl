package [=package].core.errors;

import org.springframework.http.HttpHeaders;

/** Thrown anywhere beneath a route, ends the request with the problem it names. Its detail is shown to the client. */
public class ProblemException extends RuntimeException {

    private final transient ErrorCode error;
    private final transient HttpHeaders headers;

    public ProblemException(ErrorCode error, String detail) {
        this(error, detail, HttpHeaders.EMPTY);
    }

    public ProblemException(ErrorCode error, String detail, HttpHeaders headers) {
        super(detail);
        this.error = error;
        this.headers = HttpHeaders.readOnlyHttpHeaders(headers);
    }

    public ErrorCode error() {
        return error;
    }

    public String detail() {
        return getMessage();
    }

    public HttpHeaders headers() {
        return headers;
    }
}

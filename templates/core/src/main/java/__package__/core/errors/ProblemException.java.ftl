package [=package].core.errors;

import java.util.List;

import org.springframework.http.HttpHeaders;

import [=package].core.errors.Problem.InvalidField;

/** Thrown anywhere beneath a route, ends the request with the problem it names. Its detail is shown to the client. */
public class ProblemException extends RuntimeException {

    private final transient ErrorCode error;
    private final transient HttpHeaders headers;
    private final transient List<InvalidField> fields;

    public ProblemException(ErrorCode error, String detail) {
        this(error, detail, HttpHeaders.EMPTY);
    }

    public ProblemException(ErrorCode error, String detail, HttpHeaders headers) {
        this(error, detail, headers, List.of());
    }

    /** @param fields what of the request is at fault, where no validator could know */
    public ProblemException(ErrorCode error, String detail, List<InvalidField> fields) {
        this(error, detail, HttpHeaders.EMPTY, fields);
    }

    private ProblemException(ErrorCode error, String detail, HttpHeaders headers, List<InvalidField> fields) {
        super(detail);
        this.error = error;
        this.headers = HttpHeaders.readOnlyHttpHeaders(headers);
        this.fields = List.copyOf(fields);
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

    public List<InvalidField> fields() {
        return fields;
    }
}

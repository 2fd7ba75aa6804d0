package [=package].core.errors;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at hand: in filters and in front of them. */
@Component
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ErrorCode error, String detail)
            throws IOException {
        write(request, response, new ProblemException(error, detail));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        write(
                response,
                Problem.of(
                        problem.error(),
                        problem.error().status(),
                        problem.detail(),
                        request.getRequestURI(),
                        problem.fields()));
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ErrorCode error,
            HttpStatusCode status,
            String detail)
            throws IOException {
        write(response, Problem.of(error, status, detail, request.getRequestURI(), List.of()));
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

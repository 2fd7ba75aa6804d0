package [=package].user.routes;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;
import [=package].core.errors.ProblemWriter;

/** A token that is no good is answered with 401, and one of which that cannot be told with 503: try again later. */
final class BearerRefusals implements AuthenticationFailureHandler {

    private final AuthenticationEntryPoint entryPoint;
    private final ProblemWriter problems;

    BearerRefusals(AuthenticationEntryPoint entryPoint, ProblemWriter problems) {
        this.entryPoint = entryPoint;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof CannotTellNow outage) {
            HttpHeaders headers = new HttpHeaders();
            long seconds = Math.max(1, outage.retryAfter().toSeconds());
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.write(
                    request,
                    response,
                    new ProblemException(CoreError.UNAVAILABLE, "Please try again in a moment.", headers));
        } else {
            entryPoint.commence(request, response, failure);
        }
    }
}

package [=package].core.security;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemWriter;

/** The problems of Spring Security's filters: who are you, you may not, and this is no honest request. */
@Component
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemWriter problems;
    private final List<Challenge> challenges;

    SecurityProblems(ProblemWriter problems, List<Challenge> challenges) {
        this.problems = problems;
        this.challenges = challenges;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        challenges.forEach(challenge -> response.addHeader(HttpHeaders.WWW_AUTHENTICATE, challenge.value()));
        problems.write(request, response, CoreError.UNAUTHENTICATED, "Send credentials that are valid for this route.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        problems.write(request, response, CoreError.FORBIDDEN, "These credentials do not open this route.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception)
            throws IOException {
        problems.write(
                request, response, CoreError.MALFORMED_REQUEST, "The address or a header has a form that is refused.");
    }
}

package [=package].core.ratelimit;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import [=package].core.errors.ProblemException;
import [=package].core.errors.ProblemWriter;

/** The general limit, on all routes but the probes: those must answer whatever else goes on. */
final class AddressLimitFilter extends OncePerRequestFilter {

    private final RateLimiter limiter;
    private final RateLimitPolicy policy;
    private final ProblemWriter problems;

    AddressLimitFilter(RateLimiter limiter, RateLimitPolicy policy, ProblemWriter problems) {
        this.limiter = limiter;
        this.policy = policy;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limiter.requireForAddress(policy, request.getRemoteAddr());
        } catch (ProblemException refused) {
            problems.write(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }
}

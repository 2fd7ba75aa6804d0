package [=package].core.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import [=package].core.logging.Correlation;

/** The outermost filter: gives each request its correlation, and the log one line about it. */
final class CorrelationFilter extends HttpFilter {

    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACEPARENT = "traceparent";

    private static final Logger log = LoggerFactory.getLogger("http.requests");
    private static final String ATTRIBUTE = Correlation.class.getName();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Correlation correlation = correlationOf(request);
        response.setHeader(REQUEST_ID, correlation.requestId());
        response.setHeader(TRACEPARENT, correlation.traceparent());
        try (Correlation.Scope ignored = correlation.open()) {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                handle(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** An error is dispatched a second time, after this filter was left: it keeps the request's first correlation. */
    private static Correlation correlationOf(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Correlation known) {
            return known;
        }
        Correlation correlation = Correlation.of(request.getHeader(TRACEPARENT), request.getHeader(REQUEST_ID));
        request.setAttribute(ATTRIBUTE, correlation);
        return correlation;
    }

    private static void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            report(request, failed ? 500 : response.getStatus(), System.nanoTime() - start);
        }
    }

    /** Without the query: it may hold codes and tokens. Probes are left out, they would be most of the log. */
    private static void report(HttpServletRequest request, int status, long nanos) {
        if (request.getRequestURI().startsWith("/actuator/health")) {
            return;
        }
        log.atInfo()
                .addKeyValue("http.request.method", request.getMethod())
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("url.path", request.getRequestURI())
                .addKeyValue("event.duration", nanos)
                .log(
                        "{} {} answered with {} in {} ms",
                        request.getMethod(),
                        request.getRequestURI(),
                        status,
                        nanos / 1_000_000);
    }
}

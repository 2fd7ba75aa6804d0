package [=package].core.security;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemWriter;

/** Spring's processing of CORS, with a problem where it would send plain text. */
final class OriginCheck extends DefaultCorsProcessor {

    private final ProblemWriter problems;

    private OriginCheck(ProblemWriter problems) {
        this.problems = problems;
    }

    static CorsFilter filter(CorsProperties properties, ProblemWriter problems) {
        CorsConfiguration configuration = configuration(properties);
        CorsFilter filter = new CorsFilter(request -> configuration);
        filter.setCorsProcessor(new OriginCheck(problems));
        return filter;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean allowed = super.processRequest(configuration, request, response);
        if (!allowed) {
            problems.write(request, response, CoreError.ORIGIN_REFUSED, "This origin may not call this service so.");
        }
        return allowed;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        // The problem is written above, where the request is known.
    }

    /** Null without origins: then browsers are told nothing, and keep foreign pages out. */
    private static @Nullable CorsConfiguration configuration(CorsProperties properties) {
        if (properties.allowedOrigins().isEmpty()) {
            return null;
        }
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(
                properties.allowedOrigins().stream().map(Origin::value).toList());
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        configuration.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "X-Request-Id",
                "traceparent"));
        configuration.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Request-Id", "traceparent"));
        configuration.setMaxAge(Duration.ofHours(1));
        return configuration;
    }
}

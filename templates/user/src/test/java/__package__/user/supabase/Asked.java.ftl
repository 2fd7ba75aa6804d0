package [=package].user.supabase;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A request as the routes see it. */
record Asked(String method, String path, Map<String, String> query, Headers headers, String body, String remote) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BEARER = Pattern.compile("[Bb]earer (\\S+)");
    private static final int MOST_BYTES = 1 << 20;

    static Asked of(HttpExchange exchange) throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .forEach((name, values) -> query.put(name, decoded(values.get(0))));
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query,
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static String decoded(String value) {
        return value == null ? "" : UriUtils.decode(value.replace('+', ' '), UTF_8);
    }

    /** For the table of routes. */
    String route() {
        return method + " " + path;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }

    boolean versioned() {
        return header(Reply.VERSION_HEADER)
                .filter(version -> version.compareTo("2024-01-01") >= 0)
                .isPresent();
    }

    String bearer() {
        return header("Authorization")
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElseThrow(() -> new Refused(401, "no_authorization", "This endpoint requires a valid Bearer token"));
    }

    JsonNode json() {
        if (body.getBytes(UTF_8).length > MOST_BYTES) {
            throw new Refused(413, "request_entity_too_large", "Request body too large (max 1048576 bytes)");
        }
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw new Refused(400, "bad_json", "Could not parse request body as JSON: " + e.getOriginalMessage());
        }
        throw new Refused(400, "bad_json", "Could not parse request body as JSON: it is no object");
    }

    /** What is not there is empty, as in Go. */
    String text(String name) {
        return json().path(name).stringValue("");
    }

    Optional<String> textIfAny(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** What the user says of themselves. */
    Map<String, Object> data() {
        JsonNode data = json().path("data");
        return data.isObject() ? JSON.convertValue(data, new TypeReference<Map<String, Object>>() {}) : Map.of();
    }

    Optional<URI> uri(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
    }
}

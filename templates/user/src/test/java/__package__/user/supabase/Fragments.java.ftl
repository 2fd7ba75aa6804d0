package [=package].user.supabase;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import [=package].user.embedded.EmbeddedFailure;
import [=package].user.embedded.IssuedSession;

/** What the implicit flow puts behind the {@code #} of an address: pages see it, servers do not. */
final class Fragments {

    private Fragments() {}

    static URI session(URI target, IssuedSession session, String type) {
        long left = Duration.between(Instant.now(), session.expiresAt()).toSeconds();
        return with(
                target,
                Map.of(
                        "access_token", session.accessToken(),
                        "refresh_token", session.refreshToken(),
                        "token_type", "bearer",
                        "expires_in", String.valueOf(left),
                        "expires_at", String.valueOf(session.expiresAt().getEpochSecond()),
                        "type", type,
                        "sb", ""));
    }

    static URI error(URI target, EmbeddedFailure failure) {
        return with(
                target,
                Map.of(
                        "error",
                        "access_denied",
                        "error_code",
                        failure.code(),
                        "error_description",
                        String.valueOf(failure.getMessage()),
                        "sb",
                        ""));
    }

    private static URI with(URI target, Map<String, String> values) {
        String fragment = new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return URI.create(target.toString().replaceAll("#.*", "") + "#" + fragment);
    }
}

package [=package].core.config;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * Where Redis is: {@code redis://user:password@host:6379/0}, or {@code rediss://} for TLS. Error texts never repeat the
 * value: it may hold a password.
 */
public record RedisUrl(URI uri) {

    private static final String EXAMPLE = "redis://user:password@host:6379/0 (rediss:// for TLS)";

    public static RedisUrl valueOf(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is missing: set it to your Redis server, like " + EXAMPLE);
        }
        try {
            URI uri = new URI(text);
            boolean redis = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
            boolean login = uri.getUserInfo() == null || uri.getUserInfo().contains(":");
            if (redis && login && uri.getHost() != null && uri.getPath().matches("(/\\d{0,3})?")) {
                return new RedisUrl(withPort(uri));
            }
            throw malformed();
        } catch (URISyntaxException e) {
            // The cause stays behind: its message holds the whole value.
            throw malformed();
        }
    }

    @Nullable
    String username() {
        String user = userInfo()[0];
        return user.isEmpty() ? null : user;
    }

    @Nullable
    String password() {
        String[] user = userInfo();
        return user.length < 2 ? null : user[1];
    }

    int database() {
        String number = uri.getPath().replace("/", "");
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    boolean encrypted() {
        return "rediss".equals(uri.getScheme());
    }

    private String[] userInfo() {
        return (uri.getUserInfo() == null ? "" : uri.getUserInfo()).split(":", 2);
    }

    private static URI withPort(URI uri) throws URISyntaxException {
        int port = uri.getPort() < 0 ? 6379 : uri.getPort();
        return new URI(uri.getScheme(), uri.getUserInfo(), uri.getHost(), port, uri.getPath(), null, null);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("is not a Redis URL: write it like " + EXAMPLE);
    }

    @Override
    public String toString() {
        return "RedisUrl[***]";
    }
}

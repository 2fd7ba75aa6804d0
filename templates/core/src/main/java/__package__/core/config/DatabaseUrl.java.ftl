package [=package].core.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Where PostgreSQL is, as hosting providers write it ({@code postgres://user:password@host:5432/db?sslmode=require}) or
 * as JDBC does. Error texts never repeat the value: it holds a password.
 */
public record DatabaseUrl(
        String jdbcUrl, @Nullable String username, @Nullable String password) {

    private static final String JDBC = "jdbc:postgresql:";
    private static final String EXAMPLE = "postgres://user:password@host:5432/app?sslmode=require";

    public static DatabaseUrl valueOf(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is missing: set it to your PostgreSQL database, like " + EXAMPLE);
        }
        if (text.startsWith(JDBC)) {
            return new DatabaseUrl(text, null, null);
        }
        URI uri = parse(text);
        boolean named = uri.getPath() != null && uri.getPath().length() > 1;
        if (!isPostgres(uri.getScheme()) || uri.getHost() == null || !named) {
            throw malformed();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new DatabaseUrl(
                JDBC + "//" + uri.getHost() + port + uri.getRawPath() + query, part(user, 0), part(user, 1));
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // The cause stays behind: its message holds the whole value.
            throw malformed();
        }
    }

    private static boolean isPostgres(String scheme) {
        return "postgres".equals(scheme) || "postgresql".equals(scheme);
    }

    private static @Nullable String part(String[] user, int index) {
        // URLDecoder turns a plus into a space, which is right in a form and wrong in a password.
        return index < user.length ? URLDecoder.decode(user[index].replace("+", "%2B"), StandardCharsets.UTF_8) : null;
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("is not a PostgreSQL URL: write it like " + EXAMPLE
                + " (with special characters in the password percent-encoded) or like jdbc:postgresql://host:5432/app");
    }

    @Override
    public String toString() {
        return "DatabaseUrl[***]";
    }
}

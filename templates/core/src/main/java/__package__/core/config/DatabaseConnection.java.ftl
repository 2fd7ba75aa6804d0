package [=package].core.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Tells Spring Boot's data source, and through it Flyway and Spring Data, where {@code DATABASE_URL} points. */
@Component
final class DatabaseConnection implements JdbcConnectionDetails {

    private final DatabaseUrl url;

    DatabaseConnection(DatabaseProperties properties) {
        this.url = properties.url();
    }

    @Override
    public String getJdbcUrl() {
        return url.jdbcUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return url.username();
    }

    @Override
    public @Nullable String getPassword() {
        return url.password();
    }
}

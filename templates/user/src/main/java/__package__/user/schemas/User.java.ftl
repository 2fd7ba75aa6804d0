package [=package].user.schemas;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

import [=package].user.UserProfile;

/**
 * A row of the table.
 *
 * @param provider who keeps the account
 * @param subject what the provider calls it; together with the provider it is for one user alone, for ever
 * @param toldAt of when the latest news from the provider is; older news changes nothing
 * @param deletedAt set once the user is gone, and nothing personal is left
 */
@Table("users")
public record User(
        @Id UUID id,
        String provider,
        String subject,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) UserDetails details,
        Instant toldAt,
        @Version long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant deletedAt) {

    /** As exact as the database keeps it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public User with(UserDetails changed, Instant told) {
        return new User(id, provider, subject, changed, told, version, createdAt, now(), deletedAt);
    }

    /** Who it was is kept: a token that still lives must not make the user anew. */
    public User forgotten() {
        return new User(id, provider, subject, UserDetails.NONE, toldAt, version, createdAt, now(), now());
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isBanned() {
        return details.bannedUntil() != null && details.bannedUntil().isAfter(now());
    }

    public UserProfile profile() {
        return new UserProfile(
                id,
                Optional.ofNullable(details.email()).filter(email -> details.emailConfirmed()),
                Optional.ofNullable(details.displayName()));
    }
}

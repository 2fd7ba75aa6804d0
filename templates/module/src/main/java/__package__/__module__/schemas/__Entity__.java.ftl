package [=package].[=module.packageName].schemas;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table. */
@Table("[=module.table]")
public record [=entity.type](
        @Id UUID id,
        @Version @Nullable Long version,
        Instant createdAt,
        Instant updatedAt,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) [=entity.type]Details details) {

    /** One that is not stored yet, and has no version. */
    public static [=entity.type] of([=entity.type]Details details) {
        Instant now = now();
        return new [=entity.type](UUID.randomUUID(), null, now, now, details);
    }

    /** As somebody read it: saving or deleting it fails when it has changed since. */
    public [=entity.type] asOf(long readVersion) {
        return new [=entity.type](id, readVersion, createdAt, updatedAt, details);
    }

    public [=entity.type] with([=entity.type]Details changed) {
        return new [=entity.type](id, version, createdAt, now(), changed);
    }

    /** As exact as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

package [=package].[=module.packageName].schemas;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/** [=entity.OneOf] as clients see it. */
@Schema(name = "[=entity.type]")
public record [=entity.type]View(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @JsonUnwrapped [=entity.type]Details details) {

    public static [=entity.type]View of([=entity.type] row) {
        return new [=entity.type]View(row.id(), row.version(), row.createdAt(), row.updatedAt(), row.details());
    }
}

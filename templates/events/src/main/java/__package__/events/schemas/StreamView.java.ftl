package [=package].events.schemas;

import io.swagger.v3.oas.annotations.media.Schema;

/** How far a subscriber is in a shard, as operators see it. */
@Schema(name = "EventStream")
public record StreamView(
        String subscriber,
        int shard,

        @Schema(description = "How many events the stream holds.")
        long length,

        @Schema(description = "Read and not finished.") long pending,

        @Schema(description = "Not read yet; an estimate before Redis 7.")
        long lag,

        @Schema(description = "The age of the oldest event that is not finished.")
        double behindSeconds,

        @Schema(description = "Served from the outbox until it has caught up.")
        boolean catchingUp) {

    public static StreamView of(GroupState group, boolean catchingUp) {
        return new StreamView(
                group.subscriber(),
                group.shard(),
                group.length(),
                group.pending(),
                group.lag(),
                group.behind().toMillis() / 1_000.0,
                catchingUp);
    }
}

package [=package].events.schemas;

import java.time.Duration;

/**
 * How far a subscriber is in a shard.
 *
 * @param oldest the position of the oldest entry that it has not acknowledged, or of the last that it has
 * @param newest the position of the shard's newest entry
 * @param length how many entries the shard holds
 * @param pending read and not acknowledged
 * @param lag not read yet; an estimate where the transport cannot tell
 * @param behind the age of the oldest entry that is not acknowledged
 */
public record GroupState(
        String subscriber,
        int shard,
        String oldest,
        String newest,
        long length,
        long pending,
        long lag,
        Duration behind) {

    /** How many entries it has not acknowledged. */
    public long unfinished() {
        return pending + lag;
    }
}

package [=package].events.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import redis.clients.jedis.exceptions.JedisConnectionException;

import [=package].core.errors.ProblemException;
import [=package].events.schemas.EventError;
import [=package].events.schemas.OutboxState;
import [=package].events.schemas.StreamView;

/** What operators see of events under way. */
@Service
public class EventOverview {

    private final Outbox outbox;
    private final EventTransport transport;
    private final CatchUps catchUps;
    private final int shards;

    EventOverview(Outbox outbox, EventTransport transport, CatchUps catchUps, EventProperties properties) {
        this.outbox = outbox;
        this.transport = transport;
        this.catchUps = catchUps;
        this.shards = properties.shards();
    }

    public OutboxState outbox() {
        return outbox.state();
    }

    public List<StreamView> streams() {
        Set<LaneName> behind = new HashSet<>(catchUps.lanes());
        try {
            return IntStream.range(0, shards)
                    .boxed()
                    .flatMap(shard -> transport.groups(shard).stream())
                    .map(group ->
                            StreamView.of(group, behind.contains(new LaneName(group.subscriber(), group.shard()))))
                    .toList();
        } catch (JedisConnectionException e) {
            throw new ProblemException(
                    EventError.STREAMS_UNAVAILABLE, "Redis does not answer; events wait in the outbox.");
        }
    }
}

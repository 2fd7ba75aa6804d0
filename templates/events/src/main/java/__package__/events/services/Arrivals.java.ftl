package [=package].events.services;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import [=package].events.schemas.Delivery;
import [=package].events.services.CatchUps.CatchUp;

/** What a lane has to deliver next: from the stream, or from the outbox while it has something to catch up with. */
@Component
class Arrivals {

    private final EventTransport transport;
    private final CatchUps catchUps;
    private final Outbox outbox;
    private final int most;

    Arrivals(EventTransport transport, CatchUps catchUps, Outbox outbox, EventProperties properties) {
        this.transport = transport;
        this.catchUps = catchUps;
        this.outbox = outbox;
        this.most = properties.batch();
    }

    /**
     * @param catchUp what the deliveries are part of, if they come from the outbox
     * @param full there may be more
     */
    record Batch(List<Delivery> deliveries, Optional<CatchUp> catchUp, boolean full) {

        static final Batch EMPTY = new Batch(List.of(), Optional.empty(), false);

        static Batch of(Delivery one) {
            return new Batch(List.of(one), Optional.empty(), false);
        }
    }

    Batch of(Lane lane) {
        Optional<CatchUp> catchUp = catchUps.of(lane);
        List<Delivery> deliveries = catchUp.map(begun -> missed(lane, begun))
                .orElseGet(() -> transport.read(lane.subscriber(), lane.shard(), most));
        return new Batch(deliveries, catchUp, deliveries.size() >= most);
    }

    /** Called in the transaction that delivered the group. What the outbox did not hold yet will come in the stream. */
    void settle(Group group) {
        Batch batch = group.batch();
        if (group.isComplete() && !batch.full()) {
            batch.catchUp().ifPresent(begun -> catchUps.end(group.lane(), begun));
        }
        if (group.done().stream().anyMatch(delivery -> delivery.event() == null)) {
            // The stream has forgotten what it had handed out: only the outbox knows it now.
            catchUps.begin(group.lane().subscriber(), group.lane().shard());
        }
    }

    void acknowledge(Lane lane, List<Delivery> delivered) {
        List<Delivery> read = delivered.stream()
                .filter(delivery -> delivery.position() != null)
                .toList();
        if (!read.isEmpty()) {
            transport.acknowledge(lane.subscriber(), lane.shard(), read);
        }
    }

    private List<Delivery> missed(Lane lane, CatchUp catchUp) {
        List<Outbox.Row> rows = outbox.missedBy(lane, catchUp.afterId(), most);
        if (!rows.isEmpty()) {
            catchUps.advance(lane, catchUp, rows.get(0).id() - 1);
        }
        return rows.stream().map(row -> new Delivery(null, row.event())).toList();
    }
}

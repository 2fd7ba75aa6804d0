package [=package].events.services;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import [=package].events.schemas.GroupState;
import [=package].events.services.EventMetrics.Lag;

/**
 * Looks over all streams now and then. It restores what Redis lost, wakes lanes in which something waits (a retry that is
 * due, events a dead process left), and tells the metrics how far the subscribers are. One thread only.
 */
@Component
class Keeper {

    private static final int LOOKS_PER_ROUND = 10;

    private final EventTransport transport;
    private final Subscriptions subscriptions;
    private final CatchUps catchUps;
    private final WaitingEvents waiting;
    private final EventMetrics metrics;
    private int looks;
    private List<CatchUps.Backlog> backlogs = List.of();

    Keeper(
            EventTransport transport,
            Subscriptions subscriptions,
            CatchUps catchUps,
            WaitingEvents waiting,
            EventMetrics metrics) {
        this.transport = transport;
        this.subscriptions = subscriptions;
        this.catchUps = catchUps;
        this.waiting = waiting;
        this.metrics = metrics;
    }

    void look(Lanes lanes) {
        if (looks++ % LOOKS_PER_ROUND == 0) {
            lanes.all().stream().map(Lane::subscription).distinct().forEach(subscriptions::declare);
            backlogs = catchUps.backlogs();
        }
        Set<LaneName> busy = new HashSet<>(waiting.lanesWithDueEvents());
        busy.addAll(catchUps.lanes());
        Map<LaneName, GroupState> groups = groups(lanes);
        for (Lane lane : lanes.all()) {
            GroupState group = groups.get(lane.name());
            if (group == null) {
                restore(lane);
            } else if (group.unfinished() > 0) {
                busy.add(lane.name());
            }
        }
        lanes.wake(lane -> busy.contains(lane.name()));
        measure(lanes, groups);
    }

    private Map<LaneName, GroupState> groups(Lanes lanes) {
        Map<LaneName, GroupState> groups = new HashMap<>();
        lanes.all().stream()
                .map(Lane::shard)
                .distinct()
                .forEach(shard -> transport
                        .groups(shard)
                        .forEach(group -> groups.put(new LaneName(group.subscriber(), shard), group)));
        return groups;
    }

    /** First the note that the outbox has to be read, then the group: nothing newer may be delivered in between. */
    private void restore(Lane lane) {
        catchUps.begin(lane.subscriber(), lane.shard());
        transport.subscribe(lane.subscriber(), lane.shard());
    }

    /** Those of which no worker runs just now fall behind as well, and more than others. */
    private void measure(Lanes lanes, Map<LaneName, GroupState> groups) {
        Map<String, Lag> lags = new HashMap<>();
        lanes.all().forEach(lane -> lags.put(lane.subscriber(), Lag.NONE));
        groups.forEach((name, group) -> lags.put(
                name.subscriber(),
                lags.getOrDefault(name.subscriber(), Lag.NONE)
                        .and(group.unfinished(), group.behind().toMillis() / 1_000.0)));
        backlogs.forEach(backlog -> lags.put(
                backlog.subscriber(),
                lags.getOrDefault(backlog.subscriber(), Lag.NONE).orMore(backlog.events(), backlog.seconds())));
        metrics.lags(lags);
    }
}

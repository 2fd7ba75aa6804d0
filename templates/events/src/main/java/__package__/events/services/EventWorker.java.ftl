package [=package].events.services;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import [=package].core.config.ServiceProperties;
import [=package].core.config.ServiceRole;

/** Moves and delivers events while the service is up, in the roles that do; web processes only publish. */
@Component
class EventWorker implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final EventCatalog catalog;
    private final EventTransport transport;
    private final Relay relay;
    private final Courier courier;
    private final Keeper keeper;
    private final Cleaner cleaner;
    private final EventProperties properties;
    private final ServiceRole role;
    private volatile Running running;

    EventWorker(
            EventCatalog catalog,
            EventTransport transport,
            Relay relay,
            Courier courier,
            Keeper keeper,
            Cleaner cleaner,
            EventProperties properties,
            ServiceProperties service) {
        this.catalog = catalog;
        this.transport = transport;
        this.relay = relay;
        this.courier = courier;
        this.keeper = keeper;
        this.cleaner = cleaner;
        this.properties = properties;
        this.role = service.role();
    }

    private record Running(Lanes lanes, Loop relay, Loop bell, Loop keeper) {}

    @Override
    public boolean isAutoStartup() {
        return role.runsTasks();
    }

    @Override
    public void start() {
        courier.start();
        Lanes lanes = new Lanes(catalog.subscriptions(), properties.shards(), properties.threads(), courier::round);
        running = new Running(
                lanes,
                new Loop("events-relay", "Sending events", Duration.ZERO, this::send).start(),
                new Loop("events-bell", "Listening for events", Duration.ZERO, () -> listen(lanes)).start(),
                new Loop("events-keeper", "Looking after events", LOOK, () -> keep(lanes)).start());
    }

    private void send() throws InterruptedException {
        if (!relay.send()) {
            relay.awaitEvents(properties.pollInterval().toMillis());
        }
    }

    private void listen(Lanes lanes) {
        Set<Integer> shards = transport.awaitArrivals(LOOK);
        lanes.wake(lane -> shards.contains(lane.shard()));
    }

    private void keep(Lanes lanes) {
        keeper.look(lanes);
        cleaner.clean();
    }

    /** Beside the web server's own drain, not before or after it. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }

    @Override
    public void stop(Runnable done) {
        Running stopping = running;
        running = null;
        courier.stop();
        List.of(stopping.relay(), stopping.bell(), stopping.keeper()).forEach(Loop::stop);
        new Thread(
                        () -> {
                            drain(stopping);
                            done.run();
                        },
                        "events-drain")
                .start();
    }

    /** What is still running then is left pending: whoever comes next delivers it. */
    private void drain(Running stopping) {
        try {
            stopping.lanes().stop(properties.drain());
            stopping.relay().awaitEnd(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}

package [=package].events.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Runs the lanes in which something waits on a few threads, each lane on one thread at a time, in turns. */
final class Lanes {

    private final OutageLog log = new OutageLog("Delivery of events");
    private final ExecutorService threads;
    private final Predicate<Lane> round;
    private final List<Turn> turns = new ArrayList<>();

    /** @param round delivers some of what a lane holds and tells whether there may be more */
    Lanes(Collection<Subscription> subscriptions, int shards, int threads, Predicate<Lane> round) {
        this.threads = Executors.newFixedThreadPool(threads, new CustomizableThreadFactory("events-"));
        this.round = round;
        for (Subscription subscription : subscriptions) {
            for (int shard = 0; shard < shards; shard++) {
                turns.add(new Turn(new Lane(subscription, shard)));
            }
        }
    }

    List<Lane> all() {
        return turns.stream().map(Turn::lane).toList();
    }

    /** Something waits in these lanes. */
    void wake(Predicate<Lane> which) {
        turns.stream().filter(turn -> which.test(turn.lane())).forEach(Turn::wake);
    }

    /** Takes no more turns, and lets those under way end for so long. */
    void stop(Duration longest) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A lane's place in the queue: it is there once at most, and once more if it was woken while it ran. */
    private final class Turn implements Runnable {

        private final Lane lane;
        private final AtomicInteger calls = new AtomicInteger();

        private Turn(Lane lane) {
            this.lane = lane;
        }

        private Lane lane() {
            return lane;
        }

        private void wake() {
            if (calls.getAndIncrement() == 0) {
                queue();
            }
        }

        private void queue() {
            try {
                threads.execute(this);
            } catch (RejectedExecutionException stopping) {
                calls.set(0);
            }
        }

        @Override
        public void run() {
            if (threads.isShutdown()) {
                return;
            }
            int heard = calls.get();
            boolean more = false;
            try {
                more = round.test(lane);
                log.worked();
            } catch (RuntimeException e) {
                log.failed(e);
            }
            if (more || !calls.compareAndSet(heard, 0)) {
                queue();
            }
        }
    }
}

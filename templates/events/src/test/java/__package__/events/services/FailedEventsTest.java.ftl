package [=package].events.services;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].core.tasks.PermanentFailure;
import [=package].events.schemas.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class FailedEventsTest {

    /** No worker looks there. */
    private static final int SHARD = 9_999;

    private static final String SUBSCRIBER = "sample.writer";

    @Autowired
    FailedEvents failed;

    @Autowired
    EventCatalog catalog;

    @Autowired
    Claims claims;

    @Autowired
    Ledger ledger;

    @Autowired
    EventDeadLetters deadLetters;

    @Autowired
    TransactionOperations transaction;

    final StoredEvent event = new StoredEvent(UUID.randomUUID().toString(), "sample", "key", SHARD, "{}");

    @Test
    void anEventThatFailedForGoodIsPutAside() {
        assertThat(fail()).isTrue();

        assertThat(deadLetters.has(SUBSCRIBER, event.eventId())).isTrue();
    }

    @Test
    void anEventIsLeftToTheProcessThatHasTakenOverItsLane() {
        Boolean mine = transaction.execute(status -> {
            assertThat(claims.take(lane())).isTrue();
            return CompletableFuture.supplyAsync(this::fail).join();
        });

        assertThat(mine).isFalse();
        assertThat(deadLetters.has(SUBSCRIBER, event.eventId())).isFalse();
    }

    @Test
    void anEventThatAnotherProcessWasThroughWithMeanwhileIsNotPutAside() {
        ledger.remember(SUBSCRIBER, List.of(event.eventId()));

        assertThat(fail()).isTrue();

        assertThat(deadLetters.has(SUBSCRIBER, event.eventId())).isFalse();
    }

    private boolean fail() {
        return failed.handle(lane(), event, new PermanentFailure("It never works"));
    }

    private Lane lane() {
        return new Lane(catalog.find(SUBSCRIBER).orElseThrow(), SHARD);
    }
}

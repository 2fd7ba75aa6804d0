package [=package].events.services;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class CleanerTest {

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Claims claims;

    @Autowired
    CatchUps catchUps;

    @Autowired
    Outbox outbox;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient database;

    final InMemoryTransport transport = new InMemoryTransport();
    final String quick = "quick-" + UUID.randomUUID();
    final String stuck = "stuck-" + UUID.randomUUID();

    @Test
    void dropsWhatAllHaveHad() {
        transport.subscribe(quick, 0);
        transport.subscribe(stuck, 0);
        send(80);
        read(quick, 80);
        read(stuck, 30);

        await().untilAsserted(() -> {
            clean();
            assertThat(length()).isEqualTo(51);
        });
        assertThat(isCatchingUp(stuck)).isFalse();
    }

    @Test
    void servesOneThatStandsStillFromTheOutboxSoThatTheStreamStaysShort() {
        transport.subscribe(quick, 0);
        transport.subscribe(stuck, 0);
        send(101);
        read(quick, 100);

        await().untilAsserted(() -> {
            clean();
            assertThat(length()).isLessThan(10);
        });
        assertThat(isCatchingUp(stuck)).isTrue();
        assertThat(isCatchingUp(quick)).isFalse();
        assertThat(transport.read(quick, 0, 10)).hasSize(1);
    }

    @Test
    void emptiesAStreamInWhichAllStandStill() {
        transport.subscribe(stuck, 0);
        send(500);

        await().untilAsserted(() -> {
            clean();
            assertThat(length()).isLessThan(10);
        });
        assertThat(isCatchingUp(stuck)).isTrue();
    }

    @Test
    void keepsAStreamThatNobodyReadsShort() {
        send(500);

        await().untilAsserted(() -> {
            clean();
            transport.subscribe(quick, 0);
            assertThat(length()).isEqualTo(100);
        });
    }

    @Test
    void findsWhatAFailoverLostUnnoticed() {
        String type = "cleaner." + quick;
        transport.subscribe(quick, 0);
        transport.subscribe(stuck, 0);
        database.sql("""
                        insert into event_subscriptions (subscriber, type, since_id, seen_at)
                        values (:quick, :type, 0, now()), (:stuck, :type, 0, now())
                        """)
                .param("quick", quick)
                .param("stuck", stuck)
                .param("type", type)
                .update();
        database.sql("""
                        with lost as (
                            insert into event_outbox (event_id, type, key, shard, envelope, sent_at)
                            values (gen_random_uuid(), :type, 'key', 0, '{}', now() - interval '2 minutes')
                            returning event_id)
                        insert into event_handled (event_id, subscriber) select event_id, :quick from lost
                        """).param("type", type).param("quick", quick).update();

        await().untilAsserted(() -> {
            clean();
            assertThat(isCatchingUp(stuck)).isTrue();
        });
        assertThat(isCatchingUp(quick)).isFalse();
    }

    /** The service's own cleaner may be at it, then this one leaves it to that. */
    private void clean() {
        var retry = new EventProperties.Retry(1, Duration.ZERO, Duration.ZERO);
        var properties = new EventProperties(
                1,
                1,
                100,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                100,
                Duration.ofDays(9),
                Duration.ofDays(99),
                retry);
        new Cleaner(transaction, claims, transport, catchUps, outbox, subscriptions, properties).clean();
    }

    private void send(int count) {
        transport.send(IntStream.range(0, count)
                .mapToObj(number -> TransportContract.event(0, number))
                .toList());
    }

    private void read(String subscriber, int count) {
        transport.acknowledge(subscriber, 0, transport.read(subscriber, 0, count));
    }

    private long length() {
        return transport.groups(0).get(0).length();
    }

    private boolean isCatchingUp(String subscriber) {
        return catchUps.lanes().contains(new LaneName(subscriber, 0));
    }
}

package [=package].events.services;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import [=package].events.schemas.Delivery;
import [=package].events.schemas.GroupState;
import [=package].events.schemas.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** What the service relies on, whichever transport it has. */
abstract class TransportContract {

    private static final String READER = "reader";
    private static final String OTHER = "other";

    final EventTransport transport = transport();

    abstract EventTransport transport();

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void handsOutEventsInTheirOrderToEachSubscriber() {
        transport.subscribe(READER, 0);
        transport.subscribe(OTHER, 0);
        send(0, 1, 2, 3);

        assertThat(read(READER, 10)).containsExactly(1, 2, 3);
        assertThat(read(OTHER, 10)).containsExactly(1, 2, 3);
    }

    @Test
    void keepsShardsApart() {
        transport.subscribe(READER, 0);
        transport.subscribe(READER, 1);
        send(1, 1);

        assertThat(read(READER, 10)).isEmpty();
        assertThat(transport.read(READER, 1, 10)).hasSize(1);
    }

    @Test
    void beginsWithTheOldestForANewSubscriber() {
        send(0, 1, 2);

        assertThat(transport.subscribe(READER, 0)).isTrue();
        assertThat(transport.subscribe(READER, 0)).isFalse();
        assertThat(read(READER, 10)).containsExactly(1, 2);
    }

    @Test
    void handsOutAgainWhatIsNotAcknowledgedBeforeAnythingNewer() {
        transport.subscribe(READER, 0);
        send(0, 1, 2, 3, 4);
        List<Delivery> first = transport.read(READER, 0, 3);
        transport.acknowledge(READER, 0, first.subList(0, 1));

        assertThat(read(READER, 1)).containsExactly(2);
        assertThat(read(READER, 10)).containsExactly(2, 3, 4);
        transport.acknowledge(READER, 0, transport.read(READER, 0, 10));
        assertThat(read(READER, 10)).isEmpty();
    }

    @Test
    void hasNothingForAStranger() {
        send(0, 1);

        assertThat(read("stranger", 10)).isEmpty();
        assertThat(transport.groups(7)).isEmpty();
    }

    @Test
    void tellsWhereSomethingArrived() {
        assertThat(transport.awaitArrivals(Duration.ofMillis(1))).isEmpty();
        send(0, 1);
        send(2, 1);

        assertThat(transport.awaitArrivals(Duration.ofSeconds(5))).containsExactly(0, 2);
        assertThat(transport.awaitArrivals(Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void tellsHowFarASubscriberIs() {
        transport.subscribe(READER, 0);
        send(0, 1, 2, 3);
        assertThat(state()).extracting(GroupState::pending, GroupState::lag).containsExactly(0L, 3L);

        List<Delivery> all = transport.read(READER, 0, 10);
        assertThat(state()).extracting(GroupState::pending, GroupState::lag).containsExactly(3L, 0L);

        transport.acknowledge(READER, 0, all);
        assertThat(state().unfinished()).isZero();
        assertThat(state().oldest()).isEqualTo(state().newest());
    }

    @Test
    void trimsNothingThatSomebodyStillNeeds() {
        transport.subscribe(READER, 0);
        transport.subscribe(OTHER, 0);
        send(0, IntStream.range(0, 1_000).toArray());
        transport.acknowledge(READER, 0, transport.read(READER, 0, 1_000));
        transport.acknowledge(OTHER, 0, transport.read(OTHER, 0, 500));

        transport.trim(0, transport.groups(0).stream().map(GroupState::oldest).toList());

        assertThat(state().length()).isBetween(500L, 700L);
        assertThat(read(OTHER, 1_000)).hasSize(500).startsWith(500);
    }

    @Test
    void tellsWhatItForgotAfterItWasRead() {
        transport.subscribe(READER, 0);
        send(0, IntStream.range(0, 1_000).toArray());
        assertThat(read(READER, 1)).containsExactly(0);

        transport.trim(0, List.of(state().newest()));

        assertThat(transport.read(READER, 0, 1).get(0).event()).isNull();
    }

    @Test
    void keepsAStreamThatNobodyReadsShort() {
        send(0, IntStream.range(0, 1_000).toArray());

        transport.limit(0, 300);

        transport.subscribe(READER, 0);
        assertThat(state().length()).isBetween(300L, 500L);
    }

    @Test
    void forgetsASubscriber() {
        transport.subscribe(READER, 0);
        transport.subscribe(OTHER, 0);

        transport.unsubscribe(READER);

        assertThat(transport.groups(0)).extracting(GroupState::subscriber).containsExactly(OTHER);
    }

    private GroupState state() {
        return transport.groups(0).stream()
                .filter(group -> group.subscriber().equals(READER))
                .findFirst()
                .orElseThrow();
    }

    private void send(int shard, int... numbers) {
        transport.send(
                IntStream.of(numbers).mapToObj(number -> event(shard, number)).toList());
    }

    private List<Integer> read(String subscriber, int most) {
        return transport.read(subscriber, 0, most).stream()
                .map(delivery -> Integer.valueOf(delivery.event().envelope()))
                .toList();
    }

    static StoredEvent event(int shard, int number) {
        return new StoredEvent(Uuid7.at(number).toString(), "sample", "key", shard, String.valueOf(number));
    }
}

package [=package].events.routes;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].ServiceTest;
import [=package].events.Events;
import [=package].events.SampleEvents.Counted;
import [=package].events.SampleEvents.Impossible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class EventOverviewTest {

    private static final String PATH = "/api/v1/admin/events";

    @Autowired
    ServiceClient service;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transaction;

    final String key = UUID.randomUUID().toString();

    @Test
    void isForOperatorsAlone() {
        assertThat(service.get(PATH + "/outbox").send().status()).isEqualTo(401);
        assertThat(service.get(PATH + "/streams").send().status()).isEqualTo(401);
    }

    @Test
    void tellsHowFullTheOutboxIs() {
        await().untilAsserted(() -> {
            Answer outbox = asOperator(service.get(PATH + "/outbox"));
            assertThat(outbox.json().get("unsent").asLong()).isZero();
            assertThat(outbox.json().get("ageSeconds").asDouble()).isZero();
            assertThat(outbox.json().get("oldestUnsentAt").isNull()).isTrue();
        });
    }

    @Test
    void tellsHowFarEachSubscriberIs() {
        await().untilAsserted(() -> {
            Answer streams = asOperator(service.get(PATH + "/streams"));
            assertThat(streams.json().values())
                    .extracting(stream -> stream.get("subscriber").asString())
                    .contains("sample.recorder", "sample.writer");
            assertThat(streams.json().at("/0/behindSeconds").asDouble()).isNotNegative();
        });
    }

    @Test
    void isMeasured() {
        transaction.executeWithoutResult(status -> {
            events.publish(new Counted(key, 1));
            events.publish(new Impossible(key));
        });

        await().untilAsserted(() -> assertThat(
                        service.management("/actuator/prometheus").send().body())
                .contains("events_published_total{type=\"sample.counted\"")
                .contains("events_delivered_total{subscriber=\"sample.recorder\"")
                .contains("events_dead_total{subscriber=\"sample.writer\"")
                .contains("events_lag{subscriber=\"sample.recorder\"")
                .contains("events_lag_age_seconds{subscriber=\"sample.recorder\"")
                .contains("events_outbox_unsent")
                .contains("events_outbox_age_seconds")
                .contains("events_dead_letters"));
    }

    private static Answer asOperator(ServiceClient.Call call) {
        return call.header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY).send();
    }
}

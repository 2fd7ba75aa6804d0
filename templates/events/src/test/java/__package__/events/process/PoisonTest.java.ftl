package [=package].events.process;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import [=package].ServiceClient;
import [=package].ServiceTest;
import [=package].events.Events;
import [=package].events.process.Doses.Dose;
import [=package].events.process.Doses.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class PoisonTest {

    private static final int DOSES = 1_000;
    private static final int KEYS = 20;
    private static final int POISON = 500;
    private static final String DEAD_LETTERS = "/api/v1/admin/events/dead-letters";

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Doses.Taster taster;

    @Autowired
    ServiceClient service;

    @Value("${events.retry.attempts}")
    int attempts;

    final String run = UUID.randomUUID().toString();

    @Test
    void isPutAsideWhileAllOthersArriveAndCanBeTakenLater() {
        UUID poison = transaction.execute(status -> IntStream.range(0, DOSES)
                .mapToObj(number -> events.publish(new Dose(run + "-" + number % KEYS, number, number == POISON)))
                .toList()
                .get(POISON));

        await().until(() -> taster.taken(run).size() == DOSES - 1);
        assertThat(numbersTaken()).doesNotHaveDuplicates().doesNotContain(POISON);
        assertThat(deadLetterOf(poison).at("/attempts").asInt()).isEqualTo(attempts);

        taster.takeAntidote();
        long letter = deadLetterOf(poison).at("/id").asLong();
        assertThat(operator(service.post(DEAD_LETTERS + "/" + letter + "/replay"))
                        .status())
                .isEqualTo(202);

        await().until(() -> taster.taken(run).size() == DOSES);
        assertThat(numbersTaken()).doesNotHaveDuplicates().contains(POISON);
        assertThat(deadLetterOf(poison).isMissingNode()).isTrue();
    }

    private Iterable<Integer> numbersTaken() {
        return taster.taken(run).stream().map(Taken::number).toList();
    }

    private JsonNode deadLetterOf(UUID event) {
        for (JsonNode letter :
                operator(service.get(DEAD_LETTERS + "?limit=100")).json().at("/items")) {
            if (letter.at("/eventId").asString().equals(event.toString())) {
                return letter;
            }
        }
        return MissingNode.getInstance();
    }

    private static ServiceClient.Answer operator(ServiceClient.Call call) {
        return call.header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY).send();
    }
}

package [=package].events.example;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class InvoicesTest {

    @Autowired
    Orders orders;

    @Autowired
    JdbcClient database;

    @Test
    void areWrittenForOrdersThatWerePlaced() {
        UUID order = orders.place(4_200);

        await().untilAsserted(() -> assertThat(amounts(order)).containsExactly(4_200L));
    }

    @Test
    void areNotWrittenForNothing() {
        UUID free = orders.place(0);

        await().untilAsserted(() -> assertThat(deadLetter(free)).contains("Nothing to pay"));
        assertThat(amounts(free)).isEmpty();
    }

    private List<Long> amounts(UUID order) {
        return database.sql("select amount from example_invoices where order_id = :order")
                .param("order", order)
                .query(Long.class)
                .list();
    }

    private String deadLetter(UUID order) {
        return database.sql("select coalesce(max(error), '') from event_dead_letters where key = :key")
                .param("key", order.toString())
                .query(String.class)
                .single();
    }
}

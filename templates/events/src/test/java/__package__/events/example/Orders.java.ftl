package [=package].events.example;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import [=package].events.Events;

class Orders {

    private final JdbcClient database;
    private final Events events;

    Orders(JdbcClient database, Events events) {
        this.database = database;
        this.events = events;
    }

    @Transactional
    public UUID place(long total) {
        UUID id = UUID.randomUUID();
        database.sql("insert into example_orders (id, total) values (:id, :total)")
                .param("id", id)
                .param("total", total)
                .update();
        events.publish(new OrderPlaced(id, total));
        return id;
    }
}

package [=package].events.example;

import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].core.tasks.PermanentFailure;
import [=package].events.Subscriber;

class Invoices {

    private final JdbcClient database;

    Invoices(JdbcClient database) {
        this.database = database;
    }

    @Subscriber("billing.write-invoice")
    void write(OrderPlaced order) {
        if (order.total() <= 0) {
            throw new PermanentFailure("Nothing to pay in order " + order.orderId());
        }
        database.sql("insert into example_invoices (order_id, amount) values (:order, :amount)")
                .param("order", order.orderId())
                .param("amount", order.total())
                .update();
    }
}

package [=package].events.example;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].SharedBeans;
import [=package].events.Events;

/** The beans of the example, and its tables; in a module these are a migration. */
@SharedBeans
class Shop {

    Shop(JdbcClient database) {
        database.sql("create table if not exists example_orders (id uuid, total bigint)")
                .update();
        database.sql("create table if not exists example_invoices (order_id uuid, amount bigint)")
                .update();
    }

    @Bean
    Orders orders(JdbcClient database, Events events) {
        return new Orders(database, events);
    }

    @Bean
    Invoices invoices(JdbcClient database) {
        return new Invoices(database);
    }
}

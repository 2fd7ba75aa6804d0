package [=package].events.services;

import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who takes what, over all processes. */
@Component
class Subscriptions {

    private final JdbcClient database;

    Subscriptions(JdbcClient database) {
        this.database = database;
    }

    /** A new subscriber is owed what is not sent yet and all that comes. */
    void declare(Subscription subscription) {
        database.sql("""
                        insert into event_subscriptions (subscriber, type, since_id, seen_at)
                        select :subscriber, unnest(:types),
                               coalesce((select min(id) - 1 from event_outbox where sent_at is null),
                                        (select max(id) from event_outbox), 0),
                               now()
                        on conflict (subscriber, type) do update set seen_at = now()
                        """)
                .param("subscriber", subscription.name())
                .param("types", subscription.types().toArray(String[]::new))
                .update();
    }

    /** Forgets what no worker has declared for so long; returns the subscribers that take nothing any more. */
    List<String> retire(Duration unseen) {
        List<String> retired = undeclare(unseen);
        for (String table : List.of("event_retries", "event_catch_ups")) {
            database.sql("delete from " + table + " where subscriber = any(:retired)")
                    .param("retired", retired.toArray(String[]::new))
                    .update();
        }
        return retired;
    }

    private List<String> undeclare(Duration unseen) {
        return database.sql("""
                        with gone as (delete from event_subscriptions
                                      where seen_at < now() - make_interval(secs => :seconds)
                                      returning subscriber, type)
                        select distinct subscriber from gone
                        where not exists (select from event_subscriptions s
                                          where s.subscriber = gone.subscriber
                                            and not exists (select from gone g
                                                            where g.subscriber = s.subscriber and g.type = s.type))
                        """)
                .param("seconds", (double) unseen.toSeconds())
                .query(String.class)
                .list();
    }
}

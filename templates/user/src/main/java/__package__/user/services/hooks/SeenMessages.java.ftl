package [=package].user.services.hooks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which messages were taken: the provider repeats one whose answer it did not get. */
@Component
class SeenMessages {

    private final JdbcClient database;

    SeenMessages(JdbcClient database) {
        this.database = database;
    }

    /** False for a message that was taken before. Belongs to the transaction that does what it asks for. */
    boolean first(String id) {
        return database.sql(
                                "insert into user_hook_messages (id, received_at) values (:id, now()) on conflict do nothing")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** No provider repeats itself for longer; if one did, its message would only cost a question. */
    void forgetOld() {
        database.sql("delete from user_hook_messages where received_at < now() - interval '3 days'")
                .update();
    }
}

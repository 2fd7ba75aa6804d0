package [=package].user.services.rows;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import [=package].user.schemas.User;

/** Where the comparison with the provider's accounts is, and whom it has met. One runs at a time: a new one ends the last. */
@Component
class Walks {

    private final JdbcClient database;

    Walks(JdbcClient database) {
        this.database = database;
    }

    record Tally(long missing, long all) {}

    UUID begin() {
        database.sql("delete from user_walks").update();
        UUID id = UUID.randomUUID();
        database.sql("insert into user_walks (id, started_at, next_page) values (:id, :now, 1)")
                .param("id", id)
                .param("now", Timestamp.from(User.now()))
                .update();
        return id;
    }

    /** False when the page was turned already, or another comparison has begun since. */
    boolean isAt(UUID id, int page) {
        return database.sql("select exists (select from user_walks where id = :id and next_page = :page)")
                .param("id", id)
                .param("page", page)
                .query(Boolean.class)
                .single();
    }

    /** True for the one step that turns this page. */
    boolean turn(UUID id, int page) {
        return database.sql("update user_walks set next_page = next_page + 1 where id = :id and next_page = :page")
                        .param("id", id)
                        .param("page", page)
                        .update()
                == 1;
    }

    void meet(UUID id, String provider, Collection<String> subjects) {
        database.sql("""
                        insert into user_sightings (walk_id, user_id)
                        select w.id, u.id from users u, user_walks w
                        where w.id = :walk and u.provider = :provider and u.subject = any(:subjects)
                        on conflict do nothing
                        """)
                .param("walk", id)
                .param("provider", provider)
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    Tally tally(UUID id, String provider) {
        return database.sql("""
                        select count(*) filter (where s.user_id is null) as missing, count(*) as all
                        from users u join user_walks w on w.id = :walk and u.created_at < w.started_at
                        left join user_sightings s on s.walk_id = w.id and s.user_id = u.id
                        where u.provider = :provider and u.deleted_at is null
                        """)
                .param("walk", id)
                .param("provider", provider)
                .query(Tally.class)
                .single();
    }

    List<UUID> missing(UUID id, String provider, int most) {
        return database.sql("""
                        select u.id from users u join user_walks w on w.id = :walk and u.created_at < w.started_at
                        where u.provider = :provider and u.deleted_at is null
                          and not exists (select from user_sightings s where s.walk_id = w.id and s.user_id = u.id)
                        order by u.created_at, u.id limit :most
                        """)
                .param("walk", id)
                .param("provider", provider)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void meet(UUID id, Collection<UUID> users) {
        database.sql("""
                        insert into user_sightings (walk_id, user_id)
                        select w.id, u.id from user_walks w, unnest(cast(:users as uuid[])) as u (id) where w.id = :walk
                        on conflict do nothing
                        """)
                .param("walk", id)
                .param("users", users.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void end(UUID id) {
        database.sql("delete from user_walks where id = :id").param("id", id).update();
    }
}

package [=package].events.services;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

import [=package].events.schemas.EventDeadLetter;

interface EventDeadLetters extends ListCrudRepository<EventDeadLetter, Long> {

    /** Newest first, those after the given id. */
    @Query("select * from event_dead_letters where id < :before order by id desc limit :count")
    List<EventDeadLetter> before(@Param("before") long before, @Param("count") int count);

    /** True for the one caller who took it away. */
    @Modifying
    @Query("delete from event_dead_letters where id = :id")
    boolean remove(@Param("id") long id);

    @Query(
            "select exists (select from event_dead_letters where subscriber = :subscriber and event_id = cast(:id as uuid))")
    boolean has(@Param("subscriber") String subscriber, @Param("id") String eventId);
}

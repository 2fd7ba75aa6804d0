package [=package].core.tasks;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

interface DeadLetters extends ListCrudRepository<DeadLetter, Long> {

    /** Newest first, those after the given id. */
    @Query("select * from task_dead_letters where id < :before order by id desc limit :count")
    List<DeadLetter> before(@Param("before") long before, @Param("count") int count);

    /** True for the one caller who took it away. */
    @Modifying
    @Query("delete from task_dead_letters where id = :id")
    boolean remove(@Param("id") long id);
}

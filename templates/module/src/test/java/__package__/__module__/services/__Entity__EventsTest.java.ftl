[#if module.events]
package [=package].[=module.packageName].services;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceTest;
import [=package].[=module.packageName].Samples;
import [=package].[=module.packageName].schemas.[=entity.type];
import [=package].[=module.packageName].schemas.[=entity.type]Details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class [=entity.type]EventsTest {

    @Autowired
    [=entity.type]Service service;

    @Autowired
    JdbcClient database;

    private final [=entity.type]Details details = Samples.full();

    @Test
    void tellOfEveryChangeInItsOrder() {
        [=entity.type] created = service.create(details);
        [=entity.type] updated = service.update(created.id(), created.version(), details);
        service.delete(created.id(), updated.version());

        assertThat(eventsOf(created.id())).containsExactly("created", "updated", "deleted");
    }

    @Test
    void tellNothingOfAChangeThatWasRefused() {
        [=entity.type] created = service.create(details);

        assertThatThrownBy(() -> service.update(created.id(), 7, details))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(eventsOf(created.id())).containsExactly("created");
    }

    private List<String> eventsOf(UUID id) {
        return database.sql("select split_part(type, '.', 2) from event_outbox where key = :key order by id")
                .param("key", id.toString())
                .query(String.class)
                .list();
    }
}
[/#if]

package [=package].core.tasks;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class TransactionalTasks implements Tasks {

    private final SchedulerClient client;
    private final TaskCatalog catalog;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    TransactionalTasks(SchedulerClient client, TaskCatalog catalog, JsonMapper json, ApplicationEventPublisher events) {
        this.client = client;
        this.catalog = catalog;
        this.json = json;
        this.events = events;
    }

    @Override
    public UUID enqueue(Record payload) {
        return schedule(Instant.now(), payload);
    }

    @Override
    public UUID schedule(Instant time, Record payload) {
        UUID id = UUID.randomUUID();
        add(catalog.of(payload).name(), id, json.writeValueAsString(payload), time);
        return id;
    }

    /** Puts a task in the queue under a known id; a task that waits there already stays as it is. */
    void add(String name, UUID id, String payload, Instant time) {
        client.scheduleIfNotExists(new TaskInstance<>(name, id.toString(), StoredTask.fresh(payload)), time);
        events.publishEvent(new TaskEnqueued(name));
    }
}

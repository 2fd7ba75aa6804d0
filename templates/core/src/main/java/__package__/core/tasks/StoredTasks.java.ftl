package [=package].core.tasks;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes tasks as JSON: readable in the database, and free of Java's serialization. */
@Component
final class StoredTasks implements Serializer {

    private final JsonMapper json;

    StoredTasks(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object data) {
        return data == null ? null : json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return bytes == null ? null : json.readValue(bytes, type);
    }
}

package [=package].core.tasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** All declared tasks. They are looked up late: a task's handler may itself enqueue tasks. */
@Component
final class TaskCatalog implements SmartInitializingSingleton {

    private final ObjectProvider<BackgroundTask<?>> background;
    private final ObjectProvider<RecurringTask> recurring;

    TaskCatalog(ObjectProvider<BackgroundTask<?>> background, ObjectProvider<RecurringTask> recurring) {
        this.background = background;
        this.recurring = recurring;
    }

    /** Two tasks of one name would run each other's work: better no start. */
    @Override
    public void afterSingletonsInstantiated() {
        Set<Object> seen = new HashSet<>();
        background().forEach(task -> unique(seen, task.name(), task.payload()));
        recurring().forEach(task -> unique(seen, task.name()));
    }

    List<BackgroundTask<?>> background() {
        return background.orderedStream().toList();
    }

    List<RecurringTask> recurring() {
        return recurring.orderedStream().toList();
    }

    BackgroundTask<?> of(Record payload) {
        return background().stream()
                .filter(task -> task.payload() == payload.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No task is declared for " + payload.getClass()));
    }

    boolean runs(String name) {
        return background().stream().anyMatch(task -> task.name().equals(name));
    }

    private static void unique(Set<Object> seen, Object... keys) {
        for (Object key : keys) {
            if (!seen.add(key)) {
                throw new IllegalStateException("Two tasks are declared for " + key);
            }
        }
    }
}

package [=package].process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import [=package].core.tasks.BackgroundTask;
import [=package].core.tasks.Tasks;

import static org.awaitility.Awaitility.await;

/** A route and a task that tell that they have begun and end when the test lets them, both by files. */
class SlowWork {

    static final String ROUTE = "/api/v1/admin/slow";
    static final String REQUEST = "request-";
    static final String TASK = "task-";
    static final String RELEASE = "release-";

    record SlowTask(String key) {}

    private final Path folder;

    SlowWork(@Value("${slow.folder}") Path folder) {
        this.folder = folder;
    }

    @Bean
    RouterFunction<ServerResponse> slowRoute() {
        return RouterFunctions.route()
                .GET(ROUTE, request -> {
                    work(REQUEST);
                    return ServerResponse.ok().body("done");
                })
                .build();
    }

    @Bean
    BackgroundTask<SlowTask> slowTask() {
        return BackgroundTask.of("process.slow", SlowTask.class, task -> work(TASK));
    }

    @Bean
    Enqueue enqueue(Tasks tasks) {
        return new Enqueue(tasks);
    }

    private void work(String kind) {
        try {
            Files.createFile(folder.resolve(kind + UUID.randomUUID()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(folder.resolve(RELEASE + kind)));
    }

    /** One slow task as soon as the service is up. */
    record Enqueue(Tasks tasks) {

        @EventListener
        void now(ApplicationReadyEvent ready) {
            tasks.enqueue(new SlowTask("one"));
        }
    }
}

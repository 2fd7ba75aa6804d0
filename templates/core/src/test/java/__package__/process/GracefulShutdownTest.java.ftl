package [=package].process;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceTest;
import [=package].embedded.Ports;
import [=package].embedded.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
class GracefulShutdownTest {

    private static final int REQUESTS = 20;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    final int port = Ports.free();
    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void finishesTheRequestsAndTasksItAcceptedAndTakesNoMore() throws Exception {
        try (var service = start()) {
            await().until(() -> begun(SlowWork.TASK) == 1);
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, REQUESTS)
                    .mapToObj(i -> http.sendAsync(request(SlowWork.ROUTE), BodyHandlers.ofString()))
                    .toList();
            await().until(() -> begun(SlowWork.REQUEST) == REQUESTS);

            service.terminate();
            await().until(this::refusesConnections);
            release(SlowWork.REQUEST);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));

            assertThat(service.endsWithin(Duration.ofMillis(500)))
                    .as("ends while a task runs")
                    .isFalse();
            release(SlowWork.TASK);
            assertThat(service.exitCode()).isEqualTo(128 + 15);
            assertThat(waitingTasks()).isZero();
            assertThat(service.text()).doesNotContain("ERROR").doesNotContain("WARN");
        }
    }

    private ServiceProcess start() throws IOException {
        return ServiceProcess.start(
                folder,
                Map.of(
                        "DATABASE_URL", TestServers.databaseUrl(),
                        "REDIS_URL", TestServers.redisUrl(),
                        "PORT", String.valueOf(port),
                        "MANAGEMENT_PORT", String.valueOf(Ports.free()),
                        "ADMIN_API_KEY", ServiceTest.OPERATOR_KEY),
                "--spring.main.sources=" + SlowWork.class.getName(),
                "--slow.folder=" + folder);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Admin-Api-Key", ServiceTest.OPERATOR_KEY)
                .build();
    }

    private void release(String kind) throws IOException {
        Files.createFile(folder.resolve(SlowWork.RELEASE + kind));
    }

    private long begun(String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .count();
        }
    }

    private boolean refusesConnections() throws IOException, InterruptedException {
        try {
            HttpClient.newHttpClient().send(request("/api/v1/service"), BodyHandlers.discarding());
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    private int waitingTasks() {
        return database.sql("select count(*) from scheduled_tasks where task_name = 'process.slow'")
                .query(Integer.class)
                .single();
    }
}

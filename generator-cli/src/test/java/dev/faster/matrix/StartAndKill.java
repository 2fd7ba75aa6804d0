package dev.faster.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.whole.Database;
import dev.faster.whole.Jdks.Jdk;
import dev.faster.whole.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A project starts and answers; killed, it starts again and finds its data. */
final class StartAndKill implements Check {
    @Override
    public String name() {
        return "start";
    }

    @Override
    public Measured of(Path project, Jdk jdk, Path logs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Database database = new Database(project);
        try (RunningService first = RunningService.start(project, jdk.home(), logs.resolve("first-start.log"))) {
            assertAnswers(first, project.getFileName().toString());
            database.run("create table kept (word text)");
            database.run("insert into kept values ('answered')");
            first.killHard();
        } catch (SQLException e) {
            throw new NotWholeException("its database does not answer", e.getMessage());
        }
        assertFindsItsDataAgain(project, jdk, logs);
        return new Measured(0, 0, 0, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    }

    private static void assertFindsItsDataAgain(Path project, Jdk jdk, Path logs)
            throws IOException, InterruptedException {
        Database database = new Database(project);
        ProcessHandle postgres;
        try (RunningService second = RunningService.start(project, jdk.home(), logs.resolve("second-start.log"))) {
            assertThat(second.get("/api/v1/service").statusCode()).isEqualTo(200);
            assertThat(database.run("select word from kept")).containsExactly("answered");
            postgres = database.server();
        } catch (SQLException e) {
            throw new NotWholeException("its database does not answer after a kill", e.getMessage());
        }
        assertThat(postgres.onExit()).as("PostgreSQL ends with the run").succeedsWithin(Duration.ofSeconds(20));
    }

    private static void assertAnswers(RunningService service, String name) throws IOException {
        assertThat(service.get("/docs").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health").body()).contains("UP");
        assertThat(service.get("/api/v1/service").body()).contains("\"name\":\"" + name + "\"", "\"version\":");
        assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}

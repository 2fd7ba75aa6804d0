package [=package].embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DevelopmentServersTest {

    @TempDir
    Path folder;

    @Test
    @Tag("service")
    void keepWhatTheyStoreFromOneRunToTheNext() {
        Map<String, String> databaseElsewhere = Map.of("DATABASE_URL", "postgres://db.example.com/app");
        Path data = folder.resolve("with spaces");

        try (var first = DevelopmentServers.start(data, databaseElsewhere);
                var redis = RedisClient.create(first.variables().get("REDIS_URL"))) {
            redis.set("kept", "yes");
        }

        try (var second = DevelopmentServers.start(data, databaseElsewhere);
                var redis = RedisClient.create(second.variables().get("REDIS_URL"))) {
            assertThat(redis.get("kept")).isEqualTo("yes");
            assertThat(second.variables()).doesNotContainKey("DATABASE_URL");
        }
    }

    @Test
    void startNothingWhenTheEnvironmentNamesAll() {
        try (var servers = DevelopmentServers.start(
                folder.resolve("data"), Map.of("DATABASE_URL", "postgres://h/app", "REDIS_URL", "redis://h"))) {
            assertThat(servers.variables()).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void sayWhereTheyCannotWrite() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DevelopmentServers.start(file, Map.of()))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("cannot use " + file);
    }
}

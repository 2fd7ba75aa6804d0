package [=package].events.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import [=package].embedded.TestServers;
import [=package].process.ServiceProcess;

/** Starts the service as a worker, with beans of a test. */
final class Worker {

    private Worker() {}

    static ServiceProcess start(Path folder, Class<?> beans, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        all[0] = "--spring.main.sources=" + beans.getName();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ServiceProcess.start(
                Files.createDirectories(folder),
                Map.of(
                        "DATABASE_URL", TestServers.databaseUrl(),
                        "REDIS_URL", TestServers.redisUrl(),
                        "SERVICE_ROLE", "worker",
                        "PORT", "0",
                        "MANAGEMENT_PORT", "0",
                        "LOG_LEVEL", "warn"),
                all);
    }
}

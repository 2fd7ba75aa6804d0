package [=package];

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

import [=package].embedded.DevelopmentServers;
import [=package].embedded.Ports;
import [=package].embedded.ServerFailure;

/** What {@code make run} starts: the service, with the servers that neither the environment nor {@code .env} names. */
public final class DevelopmentApplication {

    private DevelopmentApplication() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> settings = dotEnv();
        settings.putAll(System.getenv());
        settings.computeIfAbsent("PORT", port -> String.valueOf(Ports.preferably(8080)));
        settings.computeIfAbsent("MANAGEMENT_PORT", port -> String.valueOf(Ports.preferably(8081)));
        try {
            var servers = DevelopmentServers.start(Path.of(".data"), settings);
            SpringApplication.getShutdownHandlers().add(servers::close);
            settings.putAll(servers.variables());
        } catch (ServerFailure e) {
            System.err.println("Cannot start: " + e.getMessage());
            System.exit(1);
        }
        SpringApplication.from(Application::main)
                .with(Addresses.class)
                .withAdditionalProfiles("dev")
                .run(Stream.concat(arguments(settings), Stream.of(args)).toArray(String[]::new));
    }

    private static Map<String, String> dotEnv() throws IOException {
        Path file = Path.of(".env");
        Map<String, String> settings = new HashMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        return settings;
    }

    private static Stream<String> arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(setting -> !setting.getValue().equals(System.getenv(setting.getKey())))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
    }

    /** Tells at the end where everything is: the usual ports may have been taken. */
    static final class Addresses {

        private final List<DevelopmentPage> pages;

        Addresses(ObjectProvider<DevelopmentPage> pages) {
            this.pages = pages.orderedStream().toList();
        }

        @EventListener
        void tell(ApplicationReadyEvent event) {
            Environment environment = event.getApplicationContext().getEnvironment();
            String service = "http://localhost:" + environment.getRequiredProperty("PORT");
            String management = "http://localhost:" + environment.getRequiredProperty("MANAGEMENT_PORT");
            System.out.printf(
                    """

                      API docs   %1$s/docs
                      Service    %1$s/api/v1/service
                      Health     %1$s/actuator/health
                      Metrics    %2$s/actuator/prometheus
                      Database   %3$s
                      Redis      %4$s
                    """,
                    service,
                    management,
                    environment.getRequiredProperty("DATABASE_URL"),
                    environment.getRequiredProperty("REDIS_URL"));
            pages.forEach(page -> System.out.printf("  %-10s %s%s%n", page.title(), service, page.path()));
            System.out.printf("%n  Ctrl-C stops it all; data stays in .data/%n%n");
        }
    }
}

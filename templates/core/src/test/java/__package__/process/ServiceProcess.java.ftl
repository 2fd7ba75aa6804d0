package [=package].process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import [=package].Application;

/**
 * The service in a JVM of its own, with nothing in its environment but what the test gives it, and what a module cannot
 * start without: that stands in {@code service-process/*.properties}.
 */
public record ServiceProcess(Process process, Path output) implements AutoCloseable {

    public static ServiceProcess start(Path folder, Map<String, String> variables, String... arguments)
            throws IOException {
        Path output = folder.resolve("output.txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Application.class.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(needed());
        builder.environment().putAll(variables);
        return new ServiceProcess(builder.start(), output);
    }

    private static Map<String, String> needed() throws IOException {
        Map<String, String> needed = new HashMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:service-process/*.properties")) {
            Properties properties = PropertiesLoaderUtils.loadProperties(file);
            properties.stringPropertyNames().forEach(name -> needed.put(name, properties.getProperty(name)));
        }
        return needed;
    }

    /** Asks the process to stop, as container platforms do. */
    public void terminate() {
        process.destroy();
    }

    /** Ends the process in the middle of whatever it does: kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public int exitCode() throws InterruptedException {
        if (!endsWithin(Duration.ofMinutes(2))) {
            throw new AssertionError("The service does not end");
        }
        return process.exitValue();
    }

    public String text() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package dev.faster.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A command, and the milliseconds that its runs took. */
final class Row {
    private final String name;
    private final List<String> before;
    private final List<String> command;
    private final List<Double> times = new ArrayList<>();

    Row(String name, List<String> command) {
        this(name, List.of(), command);
    }

    /** @param before what is run before each run, and not measured; nothing if empty */
    Row(String name, List<String> before, List<String> command) {
        this.name = name;
        this.before = before;
        this.command = command;
    }

    void run(Setting setting) throws IOException, InterruptedException {
        Folders.delete(setting.work().resolve("shop"));
        if (!before.isEmpty()) {
            run(setting, before);
        }
        long start = System.nanoTime();
        run(setting, command);
        times.add((System.nanoTime() - start) / 1e6);
    }

    private static void run(Setting setting, List<String> command) throws IOException, InterruptedException {
        int exitCode = setting.process(command).start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode + " of " + command);
        }
    }

    String name() {
        return name;
    }

    double min() {
        return times.stream().min(Double::compare).orElseThrow();
    }

    double median() {
        return median(times);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

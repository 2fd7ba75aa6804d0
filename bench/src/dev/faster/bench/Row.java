package dev.faster.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /** Runs each row once in a round, so that a busy machine is unfair to all of them alike. */
    static void measure(List<Row> rows, Setting setting, int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (Row row : rows) {
                row.run(setting);
            }
        }
    }

    /** Prints them with the ratio of each to the first. */
    static void print(List<Row> rows, String first) {
        double one = rows.get(0).median();
        System.out.printf(Locale.ROOT, "%-20s %8s %8s %10s%n", "", "min ms", "median", "x " + first);
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT, "%-20s %8.0f %8.0f %10.1f%n", row.name, row.min(), row.median(), row.median() / one);
        }
    }

    private void run(Setting setting) throws IOException, InterruptedException {
        Folders.delete(setting.work().resolve("shop"));
        if (!before.isEmpty()) {
            setting.succeed(before);
        }
        long start = System.nanoTime();
        setting.succeed(command);
        times.add((System.nanoTime() - start) / 1e6);
    }

    private double min() {
        return times.stream().min(Double::compare).orElseThrow();
    }

    double median() {
        return median(times);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

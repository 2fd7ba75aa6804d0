package dev.faster.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the time of {@code faster new} goes: its steps, in a new JVM, as {@link Steps} prints them. */
final class Split {
    private final Setting setting;
    private final int rounds;

    Split(Setting setting, int rounds) {
        this.setting = setting;
        this.rounds = rounds;
    }

    /**
     * @param hello what a hello world takes: the JVM's share
     * @param dryRun what {@code faster new --dry-run} takes: writing depends too much on what the disk did before
     */
    void print(double hello, double dryRun) throws IOException, InterruptedException {
        Map<String, List<Double>> first = new LinkedHashMap<>();
        Map<String, List<Double>> again = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            Folders.delete(setting.work().resolve("shop"));
            for (String line : run().lines().toList()) {
                String[] cells = line.split("\t");
                Map<String, List<Double>> times = isSecond(first, again, cells[0]) ? again : first;
                times.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(Double.valueOf(cells[1]));
            }
        }
        System.out.println("where the time of faster new goes, medians; again: with classes loaded and code warm");
        System.out.printf(Locale.ROOT, "  %-18s %8s %8s%n  %-18s %8.0f%n", "", "first", "again", "JVM", hello);
        double rest = dryRun - hello;
        for (String step : first.keySet()) {
            double time = Row.median(first.get(step));
            rest -= step.equals("write") ? 0 : time;
            System.out.printf(Locale.ROOT, "  %-18s %8.0f %8.0f%n", step, time, Row.median(again.get(step)));
        }
        System.out.printf(Locale.ROOT, "  %-18s %8.0f%n", "launcher, options", rest);
    }

    /** Each process prints every step twice. */
    private static boolean isSecond(Map<String, List<Double>> first, Map<String, List<Double>> again, String step) {
        return first.getOrDefault(step, List.of()).size()
                > again.getOrDefault(step, List.of()).size();
    }

    private String run() throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(setting.flags());
        setting.archive().ifPresent(flags::add);
        Process process = setting.process(setting.java(
                        flags,
                        "-cp",
                        setting.jar() + java.io.File.pathSeparator + setting.benchClasses(),
                        "dev.faster.bench.Steps"))
                .redirectOutput(Redirect.PIPE)
                .redirectError(Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}

package dev.faster.matrix;

import dev.faster.matrix.Outcome.Failed;
import dev.faster.matrix.Outcome.NotRun;
import dev.faster.matrix.Outcome.Passed;
import dev.faster.whole.Jdks;
import dev.faster.whole.Jdks.Jdk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Runs every combination on every release that there is a JDK for, and writes down what became of each. */
final class Matrix {
    private final Workshop workshop;
    private final Check check;
    private final IntFunction<Optional<Jdk>> jdks;
    private final PrintStream out;

    Matrix(Workshop workshop, Check check, IntFunction<Optional<Jdk>> jdks, PrintStream out) {
        this.workshop = workshop;
        this.check = check;
        this.jdks = jdks;
        this.out = out;
    }

    /** Takes the repository's folder and the releases, with blanks between; ends with 1 when a combination failed. */
    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<Integer> releases = releases(arguments[1]);
        Workshop workshop = new Workshop(repository.resolve("faster"), PassedRuns.of(repository));
        Matrix matrix = new Matrix(workshop, new OwnTests(), Jdks::forRelease, System.out);
        List<Row> rows = matrix.run(Combinations.of(Examples.in(repository)).all().stream()
                .filter(combination -> releases.contains(combination.java()))
                .toList());
        Path page = repository.resolve("docs/matrix.md");
        Files.writeString(page, MatrixPage.of(rows, command(releases), LocalDate.now(), machine()));
        System.out.println("Wrote " + page);
        if (!rows.stream().allMatch(Row::isGood)) {
            System.exit(1);
        }
    }

    private static List<Integer> releases(String words) {
        List<String> known = Combinations.RELEASES.stream().map(String::valueOf).toList();
        List<String> asked = List.of(words.strip().split("\\s+"));
        if (!known.containsAll(asked)) {
            System.err.println("RELEASES is '" + words + "', but can only have " + String.join(" ", known));
            System.exit(2);
        }
        return asked.stream().map(Integer::valueOf).toList();
    }

    List<Row> run(List<Combination> combinations) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (Combination combination : combinations) {
            Row row = new Row(combination, outcome(combination));
            out.println(String.join("  ", row.cells()));
            rows.add(row);
        }
        return rows;
    }

    private Outcome outcome(Combination combination) throws IOException, InterruptedException {
        Optional<Jdk> jdk = jdks.apply(combination.java());
        if (jdk.isEmpty()) {
            return new NotRun("no JDK " + combination.java() + " or newer here");
        }
        Path folder = Files.createTempDirectory("faster-matrix");
        try {
            return outcome(combination, jdk.get(), folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private Outcome outcome(Combination combination, Jdk jdk, Path folder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String hash = "";
        try {
            Made made = workshop.make(combination, jdk, folder);
            hash = made.hash();
            Optional<Measured> before = workshop.passedBefore(made, check);
            return before.isPresent()
                    ? new Passed(hash, jdk.feature(), before.get(), true)
                    : new Passed(hash, jdk.feature(), workshop.check(made, check), false);
        } catch (NotWholeException e) {
            out.println(e.getMessage());
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            return new Failed(hash, jdk.feature(), e.reason(), seconds);
        }
    }

    private static String command(List<Integer> releases) {
        String words = releases.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return releases.containsAll(Combinations.RELEASES) ? "make matrix" : "make matrix RELEASES='" + words + "'";
    }

    private static String machine() {
        int processors = Runtime.getRuntime().availableProcessors();
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + " with " + processors + " cores";
    }
}

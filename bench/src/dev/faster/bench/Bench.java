package dev.faster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints, for each JDK on this machine, what whole processes take beside each other, and where the time of
 * {@code faster new} goes.
 */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        for (Path jdk : jdks()) {
            Path work = Files.createTempDirectory("faster-bench");
            try {
                measure(new Setting(root, jdk, work), rounds);
            } finally {
                Folders.delete(work);
            }
        }
    }

    private static void measure(Setting setting, int rounds) throws IOException, InterruptedException {
        System.out.println(
                "\n" + setting.jdk() + ", " + rounds + " rounds, the rows of each round one after the other");
        setting.train();
        String all = String.join(",", setting.components());
        List<String> add = setting.launcher("add", "-C", "shop");
        add.addAll(setting.components());
        List<String> remove = setting.launcher("remove", "-C", "shop");
        remove.addAll(setting.components());
        List<Row> rows = List.of(
                new Row(
                        "hello world",
                        setting.java(setting.flags(), "-cp", setting.benchClasses(), "dev.faster.bench.Hello")),
                new Row("java -version", setting.java(List.of(), "-version")),
                new Row("faster new", setting.launcher("new", "shop")),
                new Row("  --dry-run", setting.launcher("new", "shop", "--dry-run")),
                new Row(
                        "  no archive",
                        setting.java(setting.flags(), "-cp", setting.jar(), "dev.faster.cli.Main", "new", "shop")),
                new Row("  plain java -jar", setting.java(List.of(), "-jar", setting.jar(), "new", "shop")),
                new Row("faster --version", setting.launcher("--version")),
                new Row("faster new, all", setting.launcher("new", "shop", "--modules", all)),
                new Row("faster add, all", setting.launcher("new", "shop"), add),
                new Row("faster remove, all", setting.launcher("new", "shop", "--modules", all), remove));
        Row.measure(rows, setting, rounds);
        Row.print(rows, "hello");
        new Split(setting, rounds).print(rows.get(0).median(), rows.get(3).median());
    }

    /** The one that runs this, and those where Linux distributions put them. */
    private static List<Path> jdks() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return List.of(running);
        }
        try (Stream<Path> folders = Files.list(installed)) {
            return Stream.concat(
                            Stream.of(running), folders.filter(Bench::isJdk).map(Bench::real))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static boolean isJdk(Path folder) {
        return Files.isExecutable(folder.resolve("bin/javac")) && Files.exists(folder.resolve("release"));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}

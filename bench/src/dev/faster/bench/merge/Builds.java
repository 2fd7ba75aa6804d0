package dev.faster.bench.merge;

import dev.faster.corpus.FileKind;
import dev.faster.corpus.Trial;
import dev.faster.corpus.Verdict;
import dev.faster.render.RenderedFile;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Compiles some of the merged projects, with their tests: one for each operation and kind of file. */
final class Builds {
    private static final int MOST_MINUTES = 5;

    private final Path work;

    Builds(Path work) {
        this.work = work;
    }

    void run(List<Trial> trials) throws IOException, InterruptedException {
        int failed = 0;
        Map<String, Trial> sample = sample(trials);
        System.out.println("\nbuilds of merged projects:");
        for (Map.Entry<String, Trial> entry : sample.entrySet()) {
            boolean built = build(entry.getKey(), entry.getValue());
            failed += built ? 0 : 1;
            System.out.println("  " + entry.getKey() + ": " + (built ? "built" : "FAILED") + ": "
                    + entry.getValue().edit());
        }
        System.out.println("  " + sample.size() + " built, " + failed + " of them failed");
    }

    private static Map<String, Trial> sample(List<Trial> trials) {
        Map<String, Trial> sample = new LinkedHashMap<>();
        for (Trial trial : trials) {
            for (Verdict verdict : trial.verdicts()) {
                if (!needsHands(trial) && verdict.kind() != FileKind.OTHER) {
                    sample.putIfAbsent(
                            (trial.operation() + " " + verdict.kind()).toLowerCase(java.util.Locale.ROOT), trial);
                }
            }
        }
        return sample;
    }

    /** A person has to look: there are conflicts, or a class that was edited is left of a module that is gone. */
    private static boolean needsHands(Trial trial) {
        return trial.hasConflicts()
                || trial.verdicts().stream().anyMatch(verdict -> verdict.how() == Verdict.How.DELETED_AND_CHANGED);
    }

    private boolean build(String name, Trial trial) throws IOException, InterruptedException {
        Path project = work.resolve(name.replace(' ', '-'));
        for (Map.Entry<String, RenderedFile> file : trial.outcome().files().entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().content());
            path.toFile().setExecutable(file.getValue().executable());
        }
        File log = work.resolve(name.replace(' ', '-') + ".log").toFile();
        List<String> command = new ArrayList<>(List.of("./mvnw", "-q", "-B", "-o", "test-compile"));
        Process maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log))
                .start();
        if (!maven.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            return false;
        }
        if (maven.exitValue() != 0) {
            System.out.println("    see " + log);
        }
        return maven.exitValue() == 0;
    }
}

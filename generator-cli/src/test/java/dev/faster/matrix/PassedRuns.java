package dev.faster.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what passed, so that the same bytes are not built again. There is a file for each check that a project has
 * passed, written afterwards and at once. A file that is not whole, or was written by other code, is no pass.
 */
final class PassedRuns {
    static final String VARIABLE = "FASTER_MATRIX_CACHE";
    private static final int LINES = 5;
    private static final int NUMBERS = 3;

    private final Path folder;
    private final String checkingCode;

    /** @param checkingCode a word that changes with the code that checks: what an older one let through proves nothing */
    PassedRuns(Path folder, String checkingCode) {
        this.folder = folder;
        this.checkingCode = checkingCode;
    }

    static PassedRuns of(Path repository) {
        Path code = repository.resolve("generator-cli/target/test-classes/dev/faster");
        return new PassedRuns(
                folder(repository), TreeHash.of(code.resolve("matrix"), TreeHash.of(code.resolve("whole"))));
    }

    /** One that is not committed, or where an environment variable says. */
    static Path folder(Path repository) {
        String named = System.getenv(VARIABLE);
        return named == null || named.isBlank() ? repository.resolve(".cache/matrix") : Path.of(named);
    }

    Optional<Measured> find(String hash, String check) throws IOException {
        Path file = file(hash, check);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        boolean whole = lines.size() == LINES && lines.equals(record(hash, check, lines.get(NUMBERS)));
        return whole ? Optional.of(measured(lines.get(NUMBERS))) : Optional.empty();
    }

    void keep(String hash, String check, Measured measured) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "writing", ".tmp");
        Files.write(written, record(hash, check, numbers(measured)));
        Files.move(written, file(hash, check), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String hash, String check) {
        return folder.resolve(hash + "." + check);
    }

    /** Ends with a seal over the rest. */
    private List<String> record(String hash, String check, String numbers) {
        String seal = TreeHash.of(String.join("\n", hash, check, checkingCode, numbers));
        return List.of(hash, check, checkingCode, numbers, seal);
    }

    private static String numbers(Measured measured) {
        return measured.tests() + " " + measured.coveredLines() + " " + measured.lines() + " " + measured.seconds();
    }

    private static Measured measured(String numbers) {
        String[] words = numbers.split(" ");
        return new Measured(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Long.parseLong(words[3]));
    }
}

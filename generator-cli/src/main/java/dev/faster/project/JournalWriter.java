package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes a journal as {@link JournalReader} reads it. */
final class JournalWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] write(Journal journal) {
        line(JournalFormat.HEADER);
        line(JournalFormat.COMMAND + journal.command());
        for (String folder : journal.folders()) {
            line(JournalFormat.FOLDER + folder);
        }
        for (Step step : journal.steps()) {
            line(JournalFormat.FILE + JournalFormat.fingerprint(step.before()) + " "
                    + JournalFormat.fingerprint(step.after()) + " " + step.path());
        }
        line(JournalFormat.END);
        for (Step step : journal.steps()) {
            content(step.before());
            content(step.after());
        }
        return bytes.toByteArray();
    }

    private void line(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.write('\n');
    }

    private void content(Optional<RenderedFile> file) {
        if (file.isPresent()) {
            bytes.writeBytes(file.get().content());
        }
    }
}

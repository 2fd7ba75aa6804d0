package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link JournalWriter} wrote. A journal comes with its project, perhaps from a stranger: it may name no path
 * outside.
 */
final class JournalReader {
    /** A journal that cannot be trusted. */
    private static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A line about a file, whose contents come later. */
    private record Entry(String before, String after, String path) {}

    private final byte[] bytes;
    private int position;

    JournalReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty when the bytes are no journal, or a damaged one. */
    Optional<Journal> read() {
        try {
            return Optional.of(journal());
        } catch (Damaged | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Journal journal() throws Damaged {
        require(line().equals(JournalFormat.HEADER));
        String command = rest(line(), JournalFormat.COMMAND);
        List<String> folders = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String line = line(); !line.equals(JournalFormat.END); line = line()) {
            if (line.startsWith(JournalFormat.FOLDER)) {
                folders.add(inside(rest(line, JournalFormat.FOLDER)));
            } else {
                entries.add(entry(rest(line, JournalFormat.FILE)));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Entry entry : entries) {
            steps.add(new Step(entry.path(), content(entry.before()), content(entry.after())));
        }
        require(position == bytes.length);
        return new Journal(command, folders, steps);
    }

    private Entry entry(String line) throws Damaged {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        require(first > 0 && second > first);
        return new Entry(
                line.substring(0, first), line.substring(first + 1, second), inside(line.substring(second + 1)));
    }

    private Optional<RenderedFile> content(String fingerprint) throws Damaged {
        if (fingerprint.equals(JournalFormat.ABSENT)) {
            return Optional.empty();
        }
        int length = Integer.parseInt(fingerprint.substring(0, Math.max(0, fingerprint.indexOf('/'))));
        require(length >= 0 && length <= bytes.length - position);
        byte[] content = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        Optional<RenderedFile> file =
                Optional.of(new RenderedFile(content, fingerprint.endsWith(JournalFormat.EXECUTABLE)));
        require(JournalFormat.fingerprint(file).equals(fingerprint));
        return file;
    }

    private String line() throws Damaged {
        int start = position;
        while (position < bytes.length && bytes[position] != '\n') {
            position++;
        }
        require(position < bytes.length);
        position++;
        return new String(bytes, start, position - 1 - start, StandardCharsets.UTF_8);
    }

    private static String rest(String line, String prefix) throws Damaged {
        require(line.startsWith(prefix));
        return line.substring(prefix.length());
    }

    private static String inside(String path) throws Damaged {
        require(ProjectLayout.isInside(path));
        return path;
    }

    private static void require(boolean holds) throws Damaged {
        if (!holds) {
            throw new Damaged();
        }
    }
}

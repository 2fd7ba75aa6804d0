package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a transaction has decided to do, so that any later run can finish it or take it back.
 *
 * @param folders those it makes, outer ones first
 * @param entries one for each file that changes
 */
record Journal(List<String> folders, List<Entry> entries) {
    /** Stands for a file that is not there. */
    static final String ABSENT = "-";

    private static final String HEADER = "faster journal 1";
    private static final String FOLDER = "folder ";
    private static final String FILE = "file ";
    private static final String END = "end";

    /**
     * One file that changes. Fingerprints tell a file that the user has touched meanwhile from one that waits to be
     * changed.
     *
     * @param before fingerprint of what stood there, or {@link #ABSENT}
     * @param after fingerprint of what shall stand there, or {@link #ABSENT}
     */
    record Entry(String before, String after, String path) {
        boolean isDeletion() {
            return after.equals(ABSENT);
        }
    }

    Journal {
        folders = List.copyOf(folders);
        entries = List.copyOf(entries);
    }

    static String fingerprint(Optional<RenderedFile> file) {
        if (file.isEmpty()) {
            return ABSENT;
        }
        byte[] content = file.get().content();
        CRC32 crc = new CRC32();
        crc.update(content);
        return content.length + "/" + Long.toHexString(crc.getValue());
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (String folder : folders) {
            text.append(FOLDER).append(folder).append('\n');
        }
        for (Entry entry : entries) {
            text.append(FILE).append(entry.before()).append(' ').append(entry.after());
            text.append(' ').append(entry.path()).append('\n');
        }
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when these bytes are no journal. */
    static Optional<Journal> parse(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(HEADER) || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        List<String> folders = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            if (!parse(line, folders, entries)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Journal(folders, entries));
    }

    /** A journal comes with its project, perhaps from a stranger: it may name no path outside. */
    private static boolean parse(String line, List<String> folders, List<Entry> entries) {
        if (line.startsWith(FOLDER)) {
            folders.add(line.substring(FOLDER.length()));
            return ProjectLayout.isInside(folders.get(folders.size() - 1));
        }
        String[] parts = line.split(" ", 4);
        if (parts.length < 4 || !line.startsWith(FILE)) {
            return false;
        }
        entries.add(new Entry(parts[1], parts[2], parts[3]));
        return ProjectLayout.isInside(parts[3]);
    }
}

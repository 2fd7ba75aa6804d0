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
 * @param entries one for each file that changes
 */
record Journal(List<Entry> entries) {
    /** Stands for a file that is not there. */
    static final String ABSENT = "-";

    private static final String HEADER = "faster journal 1";
    private static final String END = "end";

    /**
     * One file that changes. Fingerprints tell a file that the user has touched meanwhile from one that waits to be changed.
     *
     * @param before fingerprint of what stood there, or {@link #ABSENT}
     * @param after fingerprint of what shall stand there, or {@link #ABSENT}
     */
    record Entry(String before, String after, String path) {}

    Journal {
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
        for (Entry entry : entries) {
            text.append(entry.before()).append(' ').append(entry.after()).append(' ');
            text.append(entry.path()).append('\n');
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
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            String[] parts = line.split(" ", 3);
            // It comes with the project, perhaps from a stranger: it may name no path outside.
            if (parts.length < 3 || !ProjectLayout.isInside(parts[2])) {
                return Optional.empty();
            }
            entries.add(new Entry(parts[0], parts[1], parts[2]));
        }
        return Optional.of(new Journal(entries));
    }
}

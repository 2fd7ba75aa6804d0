package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * How a journal is written: lines that say what changes, and behind them the contents of all files, one after the
 * other. One file, so that one wait for the disk makes all of it safe.
 */
final class JournalFormat {
    static final String HEADER = "faster journal 2";
    static final String COMMAND = "command ";
    static final String FOLDER = "folder ";
    static final String FILE = "file ";
    static final String END = "end";
    /** Stands for a file that is not there. */
    static final String ABSENT = "-";
    /** Follows the fingerprint of a file that can be run. */
    static final String EXECUTABLE = "x";

    private JournalFormat() {}

    /** Tells how long a file's content is, and whether it was damaged. */
    static String fingerprint(Optional<RenderedFile> file) {
        if (file.isEmpty()) {
            return ABSENT;
        }
        byte[] content = file.get().content();
        CRC32 crc = new CRC32();
        crc.update(content);
        String fingerprint = content.length + "/" + Long.toHexString(crc.getValue());
        return file.get().executable() ? fingerprint + EXECUTABLE : fingerprint;
    }
}

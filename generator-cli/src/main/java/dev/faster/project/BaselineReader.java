package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Reads what {@link BaselineWriter} wrote, and nothing else: a zip file from another hand is a damaged baseline. */
final class BaselineReader {
    /** Empty when these bytes are no baseline, or a damaged one. */
    Optional<FileTree> read(byte[] bytes) {
        try {
            return tree(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // A length or an offset in there points outside.
        }
    }

    private Optional<FileTree> tree(ByteBuffer zip) {
        int end = zip.limit() - BaselineFormat.END_SIZE;
        if (zip.getInt(end) != BaselineFormat.END) {
            return Optional.empty();
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        zip.position(zip.getInt(end + 16));
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        int expected = 0;
        for (int i = 0; i < count && expected >= 0; i++) {
            expected = readEntry(zip, files, expected);
        }
        boolean whole = expected >= 0 && zip.position() == end && files.size() == count;
        return whole ? Optional.of(FileTree.of(files)) : Optional.empty();
    }

    /**
     * Reads one entry of the directory and moves on to the next.
     *
     * @param offset where its content has to start: entries that overlap could make a small file fill the memory
     * @return where the content of the next entry has to start, or -1 when this one is damaged
     */
    private int readEntry(ByteBuffer zip, SortedMap<String, RenderedFile> files, int offset) {
        int start = zip.position();
        if (zip.getInt(start) != BaselineFormat.CENTRAL_HEADER || zip.getInt(start + 42) != offset) {
            return -1;
        }
        int crc = zip.getInt(start + 16);
        int size = zip.getInt(start + 24);
        int nameLength = Short.toUnsignedInt(zip.getShort(start + 28));
        int mode = zip.getInt(start + 38) >>> 16;
        int content = offset + BaselineFormat.LOCAL_HEADER_SIZE + nameLength;
        String name =
                new String(bytes(zip, start + BaselineFormat.CENTRAL_HEADER_SIZE, nameLength), StandardCharsets.UTF_8);
        byte[] data = bytes(zip, content, size);
        zip.position(start + BaselineFormat.CENTRAL_HEADER_SIZE + nameLength);
        files.put(name, new RenderedFile(data, mode == BaselineFormat.EXECUTABLE_MODE));
        // The name becomes a path: one that leads out of the project would make the next run write there.
        boolean sound = checksum(data) == crc && ProjectLayout.isInside(name) && !ProjectLayout.isReserved(name);
        return sound ? content + size : -1;
    }

    private static byte[] bytes(ByteBuffer zip, int from, int length) {
        if (length < 0 || length > zip.limit()) {
            throw new IndexOutOfBoundsException();
        }
        byte[] bytes = new byte[length];
        zip.get(from, bytes);
        return bytes;
    }

    private static int checksum(byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        return (int) crc.getValue();
    }
}

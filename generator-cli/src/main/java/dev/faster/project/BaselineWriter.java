package dev.faster.project;

import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes the baseline, a zip file that any unzip can read. The JDK's own writer has no way to say a mode, and the
 * baseline's bytes must not change with the JDK.
 */
final class BaselineWriter {
    private record Entry(byte[] name, byte[] content, int crc, int mode) {}

    byte[] write(FileTree tree) {
        List<Entry> entries = entries(tree);
        int size = BaselineFormat.END_SIZE;
        for (Entry entry : entries) {
            size = Math.addExact(size, BaselineFormat.LOCAL_HEADER_SIZE + BaselineFormat.CENTRAL_HEADER_SIZE);
            size = Math.addExact(size, 2 * entry.name().length + entry.content().length);
        }
        ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = zip.position();
            putLocal(zip, entries.get(i));
        }
        int directory = zip.position();
        for (int i = 0; i < offsets.length; i++) {
            putCentral(zip, entries.get(i), offsets[i]);
        }
        putEnd(zip, offsets.length, directory);
        return zip.array();
    }

    private List<Entry> entries(FileTree tree) {
        if (tree.files().size() >= BaselineFormat.ENTRY_LIMIT) {
            throw new IllegalArgumentException(
                    "more files than a baseline can hold: " + tree.files().size());
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, RenderedFile> file : tree.files().entrySet()) {
            RenderedFile rendered = file.getValue();
            CRC32 crc = new CRC32();
            crc.update(rendered.content());
            int mode = rendered.executable() ? BaselineFormat.EXECUTABLE_MODE : BaselineFormat.ORDINARY_MODE;
            byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
            entries.add(new Entry(name, rendered.content(), (int) crc.getValue(), mode));
        }
        return entries;
    }

    private void putLocal(ByteBuffer zip, Entry entry) {
        zip.putInt(BaselineFormat.LOCAL_HEADER);
        putCommon(zip, entry);
        zip.put(entry.name()).put(entry.content());
    }

    private void putCentral(ByteBuffer zip, Entry entry, int offset) {
        zip.putInt(BaselineFormat.CENTRAL_HEADER).putShort(BaselineFormat.MADE_BY);
        putCommon(zip, entry);
        short noComment = 0;
        short firstDisk = 0;
        short noInternalAttributes = 0;
        zip.putShort(noComment).putShort(firstDisk).putShort(noInternalAttributes);
        zip.putInt(entry.mode() << 16).putInt(offset).put(entry.name());
    }

    /** What the two headers of an entry have in common, down to the length of its extra field. */
    private void putCommon(ByteBuffer zip, Entry entry) {
        short stored = 0;
        short noExtra = 0;
        zip.putShort(BaselineFormat.VERSION)
                .putShort(BaselineFormat.UTF_8_NAMES)
                .putShort(stored);
        zip.putShort(BaselineFormat.MIDNIGHT).putShort(BaselineFormat.FIRST_DAY).putInt(entry.crc());
        zip.putInt(entry.content().length).putInt(entry.content().length);
        zip.putShort((short) entry.name().length).putShort(noExtra);
    }

    private void putEnd(ByteBuffer zip, int count, int directory) {
        int length = zip.position() - directory;
        zip.putInt(BaselineFormat.END).putInt(0); // Number of this disk, and of the one with the directory.
        zip.putShort((short) count).putShort((short) count).putInt(length).putInt(directory);
        short noComment = 0;
        zip.putShort(noComment);
    }
}

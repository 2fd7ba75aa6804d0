package dev.faster.yaml;

import dev.faster.problem.Place;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tree as bytes that are read without a parser: for documents of our own, which the build knows to be right. Places are not kept. */
public final class YamlPack {
    private static final byte MAP = 0;
    private static final byte LIST = 1;
    private static final byte TEXT = 2;
    private static final byte PLAIN = 3;

    private final Place place;
    private final ByteBuffer in;

    private YamlPack(Place place, ByteBuffer in) {
        this.place = place;
        this.in = in;
    }

    /** @param place where each node of the tree is said to stand */
    public static YamlNode read(byte[] pack, Place place) {
        return new YamlPack(place, ByteBuffer.wrap(pack)).node();
    }

    public static byte[] write(YamlNode root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(root, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private YamlNode node() {
        byte kind = in.get();
        return switch (kind) {
            case MAP -> map();
            case LIST -> list();
            default -> new YamlScalar(text(), kind == PLAIN, place, Extent.NONE);
        };
    }

    private YamlMap map() {
        int count = in.getInt();
        List<YamlEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new YamlEntry(YamlScalar.text(text(), place), node()));
        }
        return YamlMap.of(entries, place);
    }

    private YamlList list() {
        int count = in.getInt();
        List<YamlNode> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(node());
        }
        return YamlList.of(items, place);
    }

    private String text() {
        byte[] utf8 = new byte[in.getInt()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        if (node instanceof YamlMap map) {
            out.writeByte(MAP);
            out.writeInt(map.entries().size());
            for (YamlEntry entry : map.entries()) {
                text(entry.key().text(), out);
                write(entry.value(), out);
            }
        } else if (node instanceof YamlList list) {
            out.writeByte(LIST);
            out.writeInt(list.items().size());
            for (YamlNode item : list.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlScalar scalar) {
            out.writeByte(scalar.plain() ? PLAIN : TEXT);
            text(scalar.text(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}

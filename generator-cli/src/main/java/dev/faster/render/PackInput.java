package dev.faster.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a packed catalog, read in the order in which {@link PackOutput} wrote them. */
final class PackInput {
    private final ByteBuffer in;

    PackInput(byte[] pack) {
        this.in = ByteBuffer.wrap(pack);
    }

    byte kind() {
        return in.get();
    }

    int number() {
        return in.getInt();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] value = new byte[in.getInt()];
        in.get(value);
        return value;
    }
}

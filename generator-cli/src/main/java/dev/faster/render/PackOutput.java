package dev.faster.render;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link PackInput} reads. */
final class PackOutput {
    private final DataOutputStream out;

    PackOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void kind(int kind) throws IOException {
        out.writeByte(kind);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}

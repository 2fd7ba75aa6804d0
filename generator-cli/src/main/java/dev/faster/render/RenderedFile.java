package dev.faster.render;

import java.util.Arrays;

/**
 * The bytes of one file, and whether it can be run.
 *
 * <p>Bytes are not copied on the way in or out: whoever holds one leaves them alone.
 */
public record RenderedFile(byte[] content, boolean executable) {
    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedFile file
                && executable == file.executable
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(content) + Boolean.hashCode(executable);
    }
}

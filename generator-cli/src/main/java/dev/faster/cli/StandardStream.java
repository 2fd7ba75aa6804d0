package dev.faster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Standard output or error. A reader that has seen enough, such as {@code head}, is no failure. */
final class StandardStream extends FileOutputStream {
    StandardStream(FileDescriptor descriptor) {
        super(descriptor);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            super.write(bytes, offset, length);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
        }
    }
}

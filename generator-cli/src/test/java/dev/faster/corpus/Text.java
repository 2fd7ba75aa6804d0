package dev.faster.corpus;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The text of a file, apart from how it is written down: a byte order mark, line ends, a line end at the end. */
record Text(List<String> lines, boolean mark, boolean crlf, boolean mixed, boolean ended) {
    static Text of(RenderedFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        boolean mark = text.startsWith("\uFEFF");
        String body = mark ? text.substring(1) : text;
        long all = body.chars().filter(c -> c == '\n').count();
        long crlf = body.split("\r\n", -1).length - 1L;
        boolean ended = body.endsWith("\n");
        String unix = body.replace("\r\n", "\n");
        List<String> lines = Arrays.asList((ended ? unix.substring(0, unix.length() - 1) : unix).split("\n", -1));
        return new Text(lines, mark, crlf > 0, crlf > 0 && crlf < all, ended);
    }

    byte[] bytes() {
        return (String.join("\n", lines) + (ended ? "\n" : "")).getBytes(StandardCharsets.UTF_8);
    }
}

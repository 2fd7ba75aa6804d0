package dev.faster.cli;

import dev.faster.render.RenderedFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a file, each with its line break. */
final class DiffLines {
    private DiffLines() {}

    /** None of a file that is not there; empty for one that is no text in UTF-8. */
    static Optional<List<String>> of(Optional<RenderedFile> file) {
        if (file.isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file.get().content());
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(split(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 ? text.length() : lineBreak + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}

package dev.faster.yaml;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The characters of a document, all of which may stand in one.
 *
 * @param length in code points
 */
record YamlText(String source, String content, int length) {
    private static final int LIMIT = 1024 * 1024;

    /** A 0-based line, and a 0-based column counted in code points. */
    record Position(int line, int column) {}

    private YamlText(String source, String content) {
        this(source, content, content.codePointCount(0, content.length()));
    }

    static YamlText decode(String source, byte[] bytes) {
        Place start = new Place(source, 1, 1);
        if (bytes.length > LIMIT) {
            throw Problem.of(Code.FILE_TOO_LARGE, String.valueOf(bytes.length), String.valueOf(LIMIT))
                    .at(start)
                    .toException();
        }
        Optional<Problem> encoding = Encoding.problemIn(bytes);
        if (encoding.isPresent()) {
            throw encoding.get().at(start).toException();
        }
        YamlText text = new YamlText(source, decodeUtf8(source, bytes));
        text.refuseControlCharacters();
        return text;
    }

    private static String decodeUtf8(String source, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        YamlText decoded = new YamlText(source, out.flip().toString());
        if (result.isError()) {
            String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw Problem.of(Code.NOT_UTF8, wrong, String.valueOf(in.position()))
                    .at(decoded.placeAt(decoded.content.length()))
                    .toException();
        }
        return decoded.content;
    }

    private void refuseControlCharacters() {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c >= 0x7f && c < 0xa0 && c != 0x85
                    || c >= 0xfeff && isNoText(c)) {
                throw Problem.of(Code.CONTROL_CHARACTER, String.format(Locale.ROOT, "U+%04X", (int) c))
                        .at(placeAt(i))
                        .toException();
            }
        }
    }

    private static boolean isNoText(char c) {
        return c == 0xfeff || c >= 0xfffe;
    }

    Place place(Position position) {
        return new Place(source, position.line + 1, position.column + 1);
    }

    /** At the end the parser miscounts: it runs past it, or misses a carriage return. */
    Place place(Mark mark) {
        return mark.getIndex() >= length
                ? placeAt(content.length())
                : place(new Position(mark.getLine(), mark.getColumn()));
    }

    private Place placeAt(int index) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = content.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < content.length() && content.charAt(i + 1) == '\n')) {
                line++;
                start = i + 1;
            }
        }
        return place(new Position(line, content.codePointCount(start, index)));
    }
}

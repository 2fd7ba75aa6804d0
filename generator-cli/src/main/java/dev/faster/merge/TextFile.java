package dev.faster.merge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text file as its lines, and what else its bytes say.
 *
 * @param lines without line ends
 * @param returns for each line whether it ends in CR LF rather than in LF alone
 * @param ended whether the last line has an end
 */
record TextFile(boolean byteOrderMark, List<String> lines, List<Boolean> returns, boolean ended) {
    private static final String MARK = "\uFEFF";

    TextFile {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
    }

    /** Empty when it is no text in that encoding. */
    static Optional<TextFile> of(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(of(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static TextFile of(String content) {
        boolean mark = content.startsWith(MARK);
        List<String> lines = new ArrayList<>();
        List<Boolean> returns = new ArrayList<>();
        int start = mark ? 1 : 0;
        for (int end = content.indexOf('\n', start); end >= 0; end = content.indexOf('\n', start)) {
            boolean carriage = end > start && content.charAt(end - 1) == '\r';
            lines.add(content.substring(start, carriage ? end - 1 : end));
            returns.add(carriage);
            start = end + 1;
        }
        boolean ended = start == content.length();
        if (!ended) {
            lines.add(content.substring(start));
            returns.add(!returns.isEmpty() && returns.get(returns.size() - 1));
        }
        return new TextFile(mark, lines, returns, ended);
    }

    byte[] bytes(Charset charset) {
        StringBuilder text = new StringBuilder(byteOrderMark ? MARK : "");
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i));
            if (ended || i < lines.size() - 1) {
                text.append(returns.get(i) ? "\r\n" : "\n");
            }
        }
        return text.toString().getBytes(charset);
    }

    /** Whether it says the same: the ends of its lines and its first bytes are what git and editors change. */
    boolean saysTheSame(TextFile other) {
        return ended == other.ended && lines.equals(other.lines);
    }

    /**
     * Other lines in this file: those that it has already keep their ends, and all others have the end that most have
     * here.
     */
    TextFile with(List<String> others, boolean lastEnded) {
        int most = 0;
        for (boolean carriage : returns) {
            most += carriage ? 1 : -1;
        }
        List<Boolean> ends = new ArrayList<>();
        if (Math.abs(most) == returns.size()) {
            for (int i = 0; i < others.size(); i++) {
                ends.add(most > 0);
            }
            return new TextFile(byteOrderMark, others, ends, lastEnded);
        }
        int done = 0;
        for (LineDiff.Hunk hunk : LineDiff.of(lines, others).hunks()) {
            ends.addAll(returns.subList(done, hunk.beforeStart()));
            for (int i = hunk.afterStart(); i < hunk.afterEnd(); i++) {
                ends.add(most > 0);
            }
            done = hunk.beforeEnd();
        }
        ends.addAll(returns.subList(done, returns.size()));
        return new TextFile(byteOrderMark, others, ends, lastEnded);
    }

    /** How three files are to be read so that the lines of one can be put into another; empty when they cannot. */
    static Optional<Charset> common(byte[]... contents) {
        boolean utf8 = true;
        int beyondAscii = 0;
        for (byte[] content : contents) {
            utf8 &= of(content, StandardCharsets.UTF_8).isPresent();
            beyondAscii += of(content, StandardCharsets.US_ASCII).isPresent() ? 0 : 1;
        }
        if (utf8) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        // Whatever the encoding is, if it has ASCII in it then ASCII can be put into it.
        return beyondAscii == 1 && isText(contents) ? Optional.of(StandardCharsets.ISO_8859_1) : Optional.empty();
    }

    private static boolean isText(byte[]... contents) {
        for (byte[] content : contents) {
            if (of(content, StandardCharsets.ISO_8859_1).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}

package dev.faster.outline.java;

import dev.faster.outline.java.JavaToken.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes Java apart into tokens, without its comments. */
final class JavaLexer {
    private static final String SIGNS = "{}()[]<>;,.@=+-*/%&|^!~?:";
    private static final String TEXT_BLOCK = "\"\"\"";

    private final List<String> lines;
    private final List<JavaToken> tokens = new ArrayList<>();
    private final BitSet insideComment = new BitSet();
    private int line;
    private int column;

    JavaLexer(List<String> lines) {
        this.lines = lines;
    }

    /** @return false when this is no Java: a literal or comment without its end, or a sign that Java does not have */
    boolean read() {
        while (line < lines.size()) {
            if (column >= lines.get(line).length()) {
                nextLine();
            } else if (!readToken(lines.get(line), lines.get(line).charAt(column))) {
                return false;
            }
        }
        return true;
    }

    List<JavaToken> tokens() {
        return tokens;
    }

    /** The lines whose beginning is in a comment. */
    BitSet insideComment() {
        return insideComment;
    }

    private boolean readToken(String text, char first) {
        if (Character.isWhitespace(first)) {
            column++;
            return true;
        }
        if (text.startsWith("//", column)) {
            column = text.length();
            return true;
        }
        if (text.startsWith("/*", column)) {
            return skipComment();
        }
        if (text.startsWith(TEXT_BLOCK, column)) {
            return readTextBlock();
        }
        if (first == '"' || first == '\'') {
            return readQuoted(text, first);
        }
        return readPlain(text, first);
    }

    private boolean skipComment() {
        int from = column + 2;
        while (line < lines.size()) {
            int end = lines.get(line).indexOf("*/", from);
            if (end >= 0) {
                column = end + 2;
                return true;
            }
            nextLine();
            insideComment.set(line);
            from = 0;
        }
        return false;
    }

    private boolean readTextBlock() {
        int first = line;
        if (!lines.get(line).substring(column + TEXT_BLOCK.length()).isBlank()) {
            return false;
        }
        nextLine();
        while (line < lines.size()) {
            String text = lines.get(line);
            if (column >= text.length()) {
                nextLine();
            } else if (text.startsWith(TEXT_BLOCK, column)) {
                column += TEXT_BLOCK.length();
                tokens.add(new JavaToken(Kind.LITERAL, "", first, line));
                return true;
            } else {
                column += text.charAt(column) == '\\' ? 2 : 1;
            }
        }
        return false;
    }

    private boolean readQuoted(String text, char quote) {
        for (int i = column + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                column = i + 1;
                tokens.add(new JavaToken(Kind.LITERAL, "", line, line));
                return true;
            }
        }
        return false;
    }

    private boolean readPlain(String text, char first) {
        boolean number = first >= '0' && first <= '9';
        int end = column;
        while (end < text.length() && (isWord(text.charAt(end)) || number && text.charAt(end) == '.')) {
            end++;
        }
        if (end > column) {
            add(number ? Kind.LITERAL : Kind.WORD, number ? "" : text.substring(column, end), end);
            return true;
        }
        if (SIGNS.indexOf(first) < 0) {
            return false;
        }
        add(Kind.SIGN, String.valueOf(first), column + 1);
        return true;
    }

    /** Of the letters that take two chars, each half counts. */
    private boolean isWord(char c) {
        return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new JavaToken(kind, text, line, line));
        column = end;
    }

    private void nextLine() {
        line++;
        column = 0;
    }
}

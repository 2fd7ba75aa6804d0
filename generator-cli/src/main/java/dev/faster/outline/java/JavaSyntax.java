package dev.faster.outline.java;

import dev.faster.outline.java.JavaToken.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The tokens of a Java file, and the steps that can be taken from one to another. */
final class JavaSyntax {
    private final List<JavaToken> tokens;
    private final int[] partners;
    private final BitSet insideComment;

    private JavaSyntax(List<JavaToken> tokens, int[] partners, BitSet insideComment) {
        this.tokens = tokens;
        this.partners = partners;
        this.insideComment = insideComment;
    }

    static Optional<JavaSyntax> of(List<String> lines) {
        JavaLexer lexer = new JavaLexer(lines);
        if (JavaEscapes.hideSyntax(lines) || !lexer.read()) {
            return Optional.empty();
        }
        Optional<int[]> partners = JavaBrackets.partners(lexer.tokens());
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(new JavaSyntax(lexer.tokens(), partners.get(), lexer.insideComment()));
    }

    int size() {
        return tokens.size();
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    boolean is(int i, String text) {
        return i < tokens.size() && tokens.get(i).text().equals(text);
    }

    boolean isWord(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Kind.WORD;
    }

    int firstLine(int i) {
        return tokens.get(i).firstLine();
    }

    int lastLine(int i) {
        return tokens.get(i).lastLine();
    }

    /** Whether a block can begin with this line: one that begins in a comment is part of what was before it. */
    boolean isCut(int line) {
        return !insideComment.get(line);
    }

    /** @return -1 when it has none */
    int partner(int i) {
        return partners[i];
    }

    /** What follows the token, or the whole of the brackets that it opens. */
    int after(int i) {
        return Math.max(i, partners[i]) + 1;
    }

    boolean isAnnotation(int i) {
        return is(i, "@") && isWord(i + 1) && !is(i + 1, "interface");
    }

    /** What follows the annotation that begins here, name and arguments. */
    int afterAnnotation(int i) {
        int next = i + 2;
        while (is(next, ".") && isWord(next + 1)) {
            next += 2;
        }
        return is(next, "(") ? after(next) : next;
    }

    int afterAnnotations(int i) {
        int next = i;
        while (isAnnotation(next)) {
            next = afterAnnotation(next);
        }
        return next;
    }
}

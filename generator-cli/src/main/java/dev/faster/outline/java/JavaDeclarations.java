package dev.faster.outline.java;

import java.util.Optional;
import java.util.Set;

/** Reads the methods, constructors and fields of a type. */
final class JavaDeclarations {
    /** A statement where a member should be means that brackets are not where they seem. */
    private static final Set<String> STATEMENTS = Set.of(
            "assert",
            "break",
            "case",
            "catch",
            "continue",
            "do",
            "else",
            "finally",
            "for",
            "goto",
            "if",
            "import",
            "instanceof",
            "new",
            "package",
            "return",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "try",
            "while",
            "yield");

    private final JavaSyntax syntax;
    private final JavaParameters parameters;

    JavaDeclarations(JavaSyntax syntax) {
        this.syntax = syntax;
        this.parameters = new JavaParameters(syntax);
    }

    /**
     * The member that begins with the token {@code from}.
     *
     * @param at what follows its modifiers
     * @param end of the type's body
     */
    Optional<JavaMember> read(int from, int at, int end) {
        int name = -1;
        for (int i = at; i < end; ) {
            if (syntax.isAnnotation(i)) {
                i = syntax.afterAnnotation(i);
            } else if (syntax.isWord(i) && !STATEMENTS.contains(syntax.text(i))) {
                name = i++;
            } else if (syntax.is(i, "<") && syntax.partner(i) > i || syntax.is(i, "[")) {
                i = syntax.after(i);
            } else if (syntax.is(i, ".")) {
                i++;
            } else {
                return name < 0 ? Optional.empty() : named(from, name, i, end);
            }
        }
        return Optional.empty();
    }

    private Optional<JavaMember> named(int from, int name, int at, int end) {
        return switch (syntax.text(at)) {
            case "(" -> method(from, name, at, end);
            case "{" -> Optional.of(new JavaMember(syntax.text(name) + "{}", from, syntax.partner(at), -1));
            case "=", ",", ";" -> field(from, name, at, end);
            default -> Optional.empty();
        };
    }

    private Optional<JavaMember> method(int from, int name, int open, int end) {
        Optional<String> types = parameters.types(open);
        int last = endOfMethod(syntax.after(open), end);
        return types.isEmpty() || last < 0
                ? Optional.empty()
                : Optional.of(new JavaMember(syntax.text(name) + types.get(), from, last, -1));
    }

    private int endOfMethod(int from, int end) {
        int i = from;
        while (i < end) {
            if (syntax.is(i, ";")) {
                return i;
            }
            if (syntax.is(i, "{")) {
                return syntax.partner(i);
            }
            if (syntax.is(i, "default")) {
                return semicolon(i, end);
            }
            boolean annotation = syntax.isAnnotation(i);
            if (!annotation && !syntax.isWord(i) && ".,<[".indexOf(syntax.text(i)) < 0) {
                return -1;
            }
            i = annotation ? syntax.afterAnnotation(i) : syntax.after(i);
        }
        return -1;
    }

    private Optional<JavaMember> field(int from, int name, int at, int end) {
        int last = semicolon(at, end);
        if (last < 0) {
            return Optional.empty();
        }
        StringBuilder names = new StringBuilder(syntax.text(name));
        for (int i = at; i < last; i = syntax.after(i)) {
            if (syntax.is(i, ",") && isDeclarator(i + 1)) {
                names.append(',').append(syntax.text(i + 1));
            }
        }
        return Optional.of(new JavaMember(names.toString(), from, last, -1));
    }

    private boolean isDeclarator(int i) {
        return syntax.isWord(i)
                && (syntax.is(i + 1, "=") || syntax.is(i + 1, ",") || syntax.is(i + 1, ";") || syntax.is(i + 1, "["));
    }

    private int semicolon(int from, int end) {
        int i = from;
        while (i < end && !syntax.is(i, ";")) {
            i = syntax.after(i);
        }
        return i < end ? i : -1;
    }
}

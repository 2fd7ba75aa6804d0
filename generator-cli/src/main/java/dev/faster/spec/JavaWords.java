package dev.faster.spec;

import java.util.Set;

/** Words that no part of a Java package can be. Contextual ones such as {@code record} can, so they are not among these. */
final class JavaWords {
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "_",
            "true",
            "false",
            "null");

    /** The JDK lives below these, or Spring: it would take the project's classes for its own. */
    private static final Set<String> TAKEN_ROOTS =
            Set.of("java", "javax", "jakarta", "jdk", "sun", "org.springframework");

    /** Libraries live below these: Spring would look for the project's parts among theirs. */
    private static final Set<String> TOO_WIDE = Set.of("com", "dev", "io", "net", "org", "redis", "tools");

    private JavaWords() {}

    static boolean isReserved(String part) {
        return RESERVED.contains(part);
    }

    static boolean isTaken(String packageName) {
        if (TOO_WIDE.contains(packageName)) {
            return true;
        }
        for (String root : TAKEN_ROOTS) {
            if (packageName.equals(root) || packageName.startsWith(root + ".")) {
                return true;
            }
        }
        return false;
    }
}

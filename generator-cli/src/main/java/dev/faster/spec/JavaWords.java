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

    /** Types that each file knows, and those that the code of a module imports. */
    private static final Set<String> KNOWN_TYPES = SqlWords.words("""
            Boolean Byte Character Class ClassLoader Comparable Compiler Deprecated Double Enum Error Exception Float
            Integer Iterable Long Math Module Number Object Override Package Process Readable Record Runnable Runtime
            Short String System Thread Throwable Void
            Answer Autowired Call Cursors Digits Embedded Entity Event Events EventType Id Instant Invalid Item Json List
            Locale Money Nullable Operation Optional Page Pattern Position Query Schema Service Size Table Tag Test
            Transactional URI UUID Valid Version
            """);

    private JavaWords() {}

    /** Whether a class of this name would hide one that generated code needs. */
    static boolean isKnownType(String name) {
        return KNOWN_TYPES.contains(name);
    }

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

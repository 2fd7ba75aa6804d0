package dev.faster.spec;

import java.util.Set;

/** Types that no entity can be called after: those of java.lang, which each file knows, and those that the code of a module imports. */
final class KnownTypes {
    private static final Set<String> NAMES = SqlWords.words("""
            Appendable Boolean Byte Character Class Cloneable Comparable Compiler Deprecated Double Enum Error Exception
            Float Integer Iterable Long Math Module Number Object Override Package Process Readable Record Runnable
            Runtime Short String System Thread Throwable Void
            Cursors Digits Embedded Event Events Id Instant List Money Nullable Operation Optional Page Position Query
            Service Size Table Tag Test Transactional Valid Version
            """);

    private KnownTypes() {}

    /** Whether a class of this name would hide one that generated code needs. */
    static boolean contain(String name) {
        return NAMES.contains(name);
    }
}

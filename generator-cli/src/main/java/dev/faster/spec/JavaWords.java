package dev.faster.spec;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** What a Java package, or a part of its name, cannot be. */
final class JavaWords {
    /** The JDK lives below these, or Spring: it would take the project's classes for its own. */
    private static final Set<String> TAKEN_ROOTS =
            Set.of("java", "javax", "jakarta", "jdk", "sun", "org.springframework");

    /** Libraries live below these: Spring would look for the project's parts among theirs. */
    private static final Set<String> TOO_WIDE = Set.of("com", "dev", "io", "net", "org", "redis", "tools");

    private JavaWords() {}

    /** Contextual words such as {@code record} are not. */
    static boolean isReserved(String part) {
        return SourceVersion.isKeyword(part, SourceVersion.RELEASE_17);
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

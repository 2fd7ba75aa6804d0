package dev.faster.matrix;

import dev.faster.whole.Jdks.Jdk;
import java.nio.file.Path;

/**
 * A project as the launcher wrote it.
 *
 * @param hash of its bytes as they were written, and of the JDK's feature release
 */
record Made(Combination combination, Jdk jdk, Path project, String hash) {}

package dev.faster.matrix;

import dev.faster.whole.Jdks.Jdk;
import java.io.IOException;
import java.nio.file.Path;

/** Something that a whole project passes. */
interface Check {
    String name();

    /**
     * @param logs a folder for what the programs print
     * @throws NotWholeException when the project does not pass
     */
    Measured of(Path project, Jdk jdk, Path logs) throws IOException, InterruptedException;
}

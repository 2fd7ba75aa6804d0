package dev.faster.project;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

/** A run of faster that ends in the middle. */
final class Kill {
    private Kill() {}

    static void during(Runnable run, DyingDisk disk) throws IOException {
        assertThatThrownBy(run::run).isInstanceOf(DyingDisk.Died.class);
        disk.releaseLocks();
    }

    /** The next command may be killed as well, and the one after it. */
    static void recoverThroughMore(Path project, int step) throws IOException {
        for (int deaths = 0; deaths < 3; deaths++) {
            DyingDisk disk = new DyingDisk((step + deaths) % 5);
            try {
                new Recovery(disk).recover(project);
            } catch (DyingDisk.Died e) {
                disk.releaseLocks();
            }
        }
        new Recovery(DyingDisk.immortal()).recover(project);
    }
}

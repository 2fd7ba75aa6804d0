package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Puts a new project together where nobody looks, and renames it into place: until that one call nothing is there, and
 * after it everything is.
 *
 * <p>Of all its files only the baseline is synced. A killed process cannot harm the others, since what it wrote belongs
 * to the system by then. A power cut within seconds can, but not a line of a person's work stands in there yet, the
 * same command makes it again, and the baseline tells (and holds) what each file should be. Syncing each of a hundred
 * files costs a wait for the disk for each. The rename is not synced either: lost, it leaves nothing, which is one of
 * the two outcomes there are.
 */
final class Staging {
    static final String PREFIX = ".faster-new-";

    private static final String PROJECT = "project";
    private static final int ATTEMPTS = 100;

    private final InterruptibleDisk disk;
    private final Landing landing;

    Staging(Disk disk, Landing landing) {
        this.disk = new InterruptibleDisk(disk);
        this.landing = landing;
    }

    /** @throws IOException when nothing is there, and nothing of the attempt is left */
    void bring(SortedMap<String, RenderedFile> files) throws IOException {
        disk.watch();
        try {
            WorkFolder work = workFolder();
            try {
                rename(work.resolve(PROJECT), files);
            } finally {
                work.removeQuietly();
            }
        } finally {
            disk.unwatch();
        }
    }

    private void rename(Path root, SortedMap<String, RenderedFile> files) throws IOException {
        write(root, files);
        if (Files.exists(landing.root())) {
            disk.copyPermissions(landing.root(), root);
        }
        disk.move(root, landing.root());
    }

    private WorkFolder workFolder() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path path = landing.parent().resolve(PREFIX + Long.toString(System.nanoTime(), Character.MAX_RADIX));
            try {
                Optional<WorkFolder> folder = disk.createWorkFolder(path);
                if (folder.isPresent()) {
                    return folder.get();
                }
            } catch (FileAlreadyExistsException e) {
                // Another run had the same idea in the same nanosecond.
            }
        }
        throw new FileAlreadyExistsException(landing.parent().resolve(PREFIX).toString());
    }

    private void write(Path root, SortedMap<String, RenderedFile> files) throws IOException {
        Set<Path> folders = new HashSet<>();
        folders.add(root.getParent());
        Path project = root.resolve(landing.root().relativize(landing.project()).toString());
        for (Map.Entry<String, RenderedFile> file : files.entrySet()) {
            Path path = ProjectFolder.resolve(project, file.getKey());
            createFolders(path.getParent(), folders);
            disk.write(path, file.getValue().content(), file.getValue().executable());
        }
        disk.sync(project.resolve(ProjectLayout.BASELINE));
    }

    private void createFolders(Path folder, Set<Path> there) throws IOException {
        if (there.add(folder)) {
            createFolders(folder.getParent(), there);
            disk.createFolder(folder);
        }
    }
}

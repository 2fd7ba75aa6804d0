package dev.faster.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Makes and removes the folders of a project, and knows which of them have other names in them than before. */
final class Folders {
    private final Disk disk;
    private final Path root;
    private final Set<Path> changed = new TreeSet<>();

    Folders(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    void hasChanged(Path folder) {
        changed.add(folder);
    }

    void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            create(folder.getParent());
            disk.createFolder(folder);
            changed.add(folder.getParent());
        }
    }

    /** A folder is only there for its files: with the last of them it goes. */
    void removeEmpty(Path innermost) throws IOException {
        for (Path folder = innermost; !folder.equals(root); folder = folder.getParent()) {
            removeIfEmpty(folder);
        }
    }

    void removeIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isEmpty(folder)) {
            disk.delete(folder);
            changed.remove(folder);
            changed.add(folder.getParent());
        }
    }

    void removeIfEmptyQuietly(Path folder) {
        try {
            removeIfEmpty(folder);
        } catch (IOException e) {
            // An empty folder harms nobody.
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }

    /** Without this a power cut could find the journal gone and the renames not yet made. */
    void sync() throws IOException {
        for (Path folder : changed) {
            if (Files.isDirectory(folder)) {
                disk.sync(folder);
            }
        }
    }
}

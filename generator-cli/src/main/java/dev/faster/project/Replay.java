package dev.faster.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries out a journal, or takes it back. Both can be started again after a kill at any point. A file that is neither as it was before nor as it shall be was
 * changed by someone else meanwhile, and is left to them.
 */
final class Replay {
    private final Disk disk;
    private final Path root;
    private final ProjectFolder folder;
    private final WorkFolder work;
    private final List<Journal.Entry> entries;
    private final Set<Path> changed = new TreeSet<>();

    Replay(Disk disk, Path root, WorkFolder work, Journal journal) {
        this.disk = disk;
        this.root = root;
        this.folder = new ProjectFolder(root);
        this.work = work;
        this.entries = journal.entries();
    }

    static String before(int step) {
        return "before-" + step;
    }

    static String after(int step) {
        return "after-" + step;
    }

    void forward() throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            Journal.Entry entry = entries.get(i);
            bring(entry.path(), entry.before(), entry.after(), work.resolve(after(i)));
        }
        syncChanged();
    }

    void back() throws IOException {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Journal.Entry entry = entries.get(i);
            bring(entry.path(), entry.after(), entry.before(), work.resolve(before(i)));
        }
        syncChanged();
    }

    private void bring(String path, String from, String to, Path staged) throws IOException {
        boolean wanted = !to.equals(Journal.ABSENT);
        if (wanted && !Files.exists(staged)) {
            return; // Brought before a kill.
        }
        Standing standing = folder.at(path, false);
        boolean asExpected = !(standing instanceof Standing.Obstacle)
                && Journal.fingerprint(standing.file()).equals(from);
        Path place = folder.resolve(path);
        if (wanted && asExpected) {
            createFolders(place.getParent());
            disk.move(staged, place);
            changed.add(place.getParent());
        } else if (!wanted && asExpected) {
            disk.delete(place);
            changed.add(place.getParent());
        }
        if (!wanted) {
            removeEmptyFolders(place.getParent());
        }
    }

    private void createFolders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            createFolders(parent.getParent());
            disk.createFolder(parent);
            changed.add(parent.getParent());
        }
    }

    /** A folder is only there for its files: with the last of them it goes. */
    private void removeEmptyFolders(Path parent) throws IOException {
        if (parent.equals(root) || !parent.startsWith(root)) {
            return;
        }
        if (Files.isDirectory(parent) && isEmpty(parent)) {
            disk.delete(parent);
            changed.remove(parent);
            changed.add(parent.getParent());
        }
        if (!Files.exists(parent)) {
            removeEmptyFolders(parent.getParent());
        }
    }

    private static boolean isEmpty(Path parent) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(parent)) {
            return !content.iterator().hasNext();
        }
    }

    /** Without this a power cut could find the journal gone and the renames not yet made. */
    private void syncChanged() throws IOException {
        for (Path parent : changed) {
            if (Files.isDirectory(parent)) {
                disk.sync(parent);
            }
        }
    }
}

package dev.faster.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries out a journal, or takes it back. Both can be started again after a kill at any point. A file that is neither
 * as it was before nor as it shall be was changed by someone else meanwhile, and is left to them.
 */
final class Replay {
    private final Disk disk;
    private final Path root;
    private final ProjectFolder folder;
    private final WorkFolder work;
    private final Journal journal;
    private final Set<Path> changed = new TreeSet<>();

    Replay(Disk disk, Path root, WorkFolder work, Journal journal) {
        this.disk = disk;
        this.root = root;
        this.folder = new ProjectFolder(root);
        this.work = work;
        this.journal = journal;
    }

    static String before(int step) {
        return "before-" + step;
    }

    static String after(int step) {
        return "after-" + step;
    }

    /**
     * What may fail for want of room comes first, and what frees some last: so it fails, if it does, where little has
     * to be taken back.
     */
    void forward() throws IOException {
        for (String made : journal.folders()) {
            if (folder.at(made, false) instanceof Standing.Absent) {
                createFolders(folder.resolve(made));
            }
        }
        bringAll(false);
        bringAll(true);
        for (Journal.Entry entry : journal.entries()) {
            if (entry.isDeletion() && folder.isReachable(entry.path())) {
                removeEmptyFolders(folder.resolve(entry.path()).getParent());
            }
        }
        syncChanged();
    }

    private void bringAll(boolean deletions) throws IOException {
        List<Journal.Entry> entries = journal.entries();
        for (int i = 0; i < entries.size(); i++) {
            Journal.Entry entry = entries.get(i);
            if (entry.isDeletion() == deletions) {
                bring(entry.path(), entry.before(), entry.after(), work.resolve(after(i)));
            }
        }
    }

    void back() throws IOException {
        List<Journal.Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Journal.Entry entry = entries.get(i);
            bring(entry.path(), entry.after(), entry.before(), work.resolve(before(i)));
        }
        List<String> folders = journal.folders();
        for (int i = folders.size() - 1; i >= 0; i--) {
            if (folder.isReachable(folders.get(i))) {
                removeIfEmpty(folder.resolve(folders.get(i)));
            }
        }
        syncChanged();
    }

    private void bring(String path, String from, String to, Path staged) throws IOException {
        boolean wanted = !to.equals(Journal.ABSENT);
        if (wanted && !Files.exists(staged)) {
            return; // Brought before a kill.
        }
        Standing standing = folder.at(path, false);
        if (standing instanceof Standing.Obstacle
                || !Journal.fingerprint(standing.file()).equals(from)) {
            return;
        }
        Path place = folder.resolve(path);
        if (wanted) {
            createFolders(place.getParent());
            disk.move(staged, place);
        } else {
            disk.delete(place);
        }
        changed.add(place.getParent());
    }

    private void createFolders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            createFolders(parent.getParent());
            disk.createFolder(parent);
            changed.add(parent.getParent());
        }
    }

    /** A folder is only there for its files: with the last of them it goes. */
    private void removeEmptyFolders(Path innermost) throws IOException {
        for (Path parent = innermost; !parent.equals(root); parent = parent.getParent()) {
            removeIfEmpty(parent);
        }
    }

    private void removeIfEmpty(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) && isEmpty(place)) {
            disk.delete(place);
            changed.remove(place);
            changed.add(place.getParent());
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

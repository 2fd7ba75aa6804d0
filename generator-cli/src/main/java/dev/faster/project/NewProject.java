package dev.faster.project;

import dev.faster.merge.Labels;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project that is to be made in a folder which is empty or not there yet. */
public final class NewProject implements Project {
    /** Where nothing is, nothing is in conflict. */
    private static final Labels NO_LABELS = new Labels("", "", "");

    private final Path target;
    private final Disk disk;

    public NewProject(Path target) {
        this(target, new LocalDisk());
    }

    NewProject(Path target, Disk disk) {
        this.target = target;
        this.disk = disk;
    }

    /** @throws dev.faster.problem.ProblemException when something stands where the project is to be */
    public void requireFree() {
        Landing.find(target);
    }

    @Override
    public Plan plan(Generation wanted) {
        Landing.find(target);
        Contents nothing = new Contents.Nothing();
        Planner planner = new Planner(nothing, Optional.empty(), new FileMerge(nothing, NO_LABELS));
        List<Change> changes = planner.plan(FileTree.EMPTY, wanted);
        return new Plan(changes, new Bookkeeping().after(wanted, changes, FileTree.EMPTY));
    }

    @Override
    public void apply(Plan plan) {
        Landing landing = Landing.find(target);
        new Recovery(disk).clearStagings(landing.parent());
        try {
            new Staging(disk, landing).bring(files(plan));
        } catch (IOException e) {
            // Another program may have taken the place meanwhile, and then that is the reason to give.
            Landing.find(target);
            if (DiskProblems.isMountPoint(landing.root())) {
                throw Problem.of(Code.MOUNT_POINT, target.toString()).toException();
            }
            throw DiskProblems.writing(e, landing.parent(), target);
        }
    }

    private SortedMap<String, RenderedFile> files(Plan plan) {
        SortedMap<String, RenderedFile> files = new TreeMap<>(plan.records());
        for (Change change : plan.changes()) {
            if (change instanceof Change.Create create) {
                files.put(create.path(), create.file());
            }
        }
        return files;
    }
}

package dev.faster.project;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads faster's own files in {@code .faster/}. */
final class ProjectRecords {
    private final ProjectFolder folder;

    ProjectRecords(ProjectFolder folder) {
        this.folder = folder;
    }

    /** @throws ProblemException when there is none, or it is damaged, or a newer faster wrote it */
    ProjectState state() {
        String source = folder.resolve(ProjectLayout.STATE).toString();
        return new StateReader(source).read(required(ProjectLayout.STATE).content());
    }

    /** @throws ProblemException when there is none, or it is damaged */
    FileTree baseline() {
        return new BaselineReader()
                .read(required(ProjectLayout.BASELINE).content())
                .orElseThrow(() -> Problem.of(
                                Code.BASELINE_DAMAGED,
                                folder.resolve(ProjectLayout.BASELINE).toString())
                        .toException());
    }

    /** The baseline, or nothing when there is none that can be read. */
    FileTree lastWritten() {
        Optional<RenderedFile> file = file(ProjectLayout.BASELINE);
        return file.isEmpty()
                ? FileTree.EMPTY
                : new BaselineReader().read(file.get().content()).orElse(FileTree.EMPTY);
    }

    /** Empty when there was no change yet, or its record is damaged: then there is nothing to go by. */
    Optional<Journal> lastChange() {
        Optional<RenderedFile> file = file(ProjectLayout.LAST_CHANGE);
        return file.isEmpty() ? Optional.empty() : new JournalReader(file.get().content()).read();
    }

    /** Those that belong to a project in version control, as they are on disk. */
    SortedMap<String, RenderedFile> kept() {
        SortedMap<String, RenderedFile> kept = new TreeMap<>();
        for (String path : ProjectLayout.KEPT_RECORDS) {
            Optional<RenderedFile> file = file(path);
            if (file.isPresent()) {
                kept.put(path, file.get());
            }
        }
        return kept;
    }

    /** The text of {@code faster.yaml}. */
    byte[] spec() {
        Optional<RenderedFile> spec = file(ProjectLayout.SPEC);
        requireNothingElse(ProjectLayout.SPEC);
        if (spec.isEmpty() && file(ProjectLayout.STATE).isPresent()) {
            throw Problem.of(Code.SPEC_LOST, folder.resolve(ProjectLayout.SPEC).toString())
                    .toException();
        }
        return spec.orElseThrow(this::notAProject).content();
    }

    private RenderedFile required(String path) {
        Optional<RenderedFile> file = file(path);
        requireNothingElse(path);
        if (file.isEmpty() && file(ProjectLayout.SPEC).isPresent()) {
            throw Problem.of(Code.RECORDS_MISSING, folder.resolve(path).toString())
                    .toException();
        }
        return file.orElseThrow(this::notAProject);
    }

    private void requireNothingElse(String path) {
        if (folder.at(path, false) instanceof Standing.Obstacle) {
            throw Problem.of(Code.NOT_AS_MADE, folder.resolve(path).toString()).toException();
        }
    }

    private ProblemException notAProject() {
        return Problem.of(Code.NOT_A_PROJECT, folder.root().toString()).toException();
    }

    private Optional<RenderedFile> file(String path) {
        return folder.at(path, false).file();
    }
}

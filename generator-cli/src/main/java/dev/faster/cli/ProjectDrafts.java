package dev.faster.cli;

import dev.faster.merge.ConflictMarkers;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads the spec of a project that is there. */
final class ProjectDrafts {
    static final String SPEC = "faster.yaml";

    private final SpecReader reader;
    private final KnownCatalogs catalogs;

    /** @param root where the locations of catalogs are meant from */
    ProjectDrafts(SpecReader reader, Path root) {
        this.reader = reader;
        this.catalogs = new KnownCatalogs(root);
    }

    /** @throws dev.faster.problem.ProblemException when the text is no valid spec */
    Draft of(byte[] text) {
        refuseConflict(text);
        ProjectSpec spec = reader.read(SPEC, text, catalogs);
        return new Draft(spec, new String(text, StandardCharsets.UTF_8), catalogs.content());
    }

    /**
     * Where its catalogs lie, whatever it picks from them.
     *
     * @throws dev.faster.problem.ProblemException when the text has not the shape of a spec
     */
    List<Path> catalogs(byte[] text) {
        refuseConflict(text);
        return catalogs.paths(reader.catalogs(SPEC, text));
    }

    private static void refuseConflict(byte[] text) {
        int conflict = new ConflictMarkers().firstLine(text);
        if (conflict > 0) {
            throw Problem.of(Code.SPEC_IN_CONFLICT)
                    .at(new Place(SPEC, conflict, 1))
                    .toException();
        }
    }
}

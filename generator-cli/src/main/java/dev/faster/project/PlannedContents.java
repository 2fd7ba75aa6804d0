package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What will stand at the paths of a project once a plan has been carried out. */
final class PlannedContents implements Contents {
    private final Contents present;
    private final Map<String, Optional<RenderedFile>> planned = new HashMap<>();

    PlannedContents(Contents present, Plan plan) {
        this.present = present;
        for (Change change : plan.changes()) {
            Optional<Step> step = Step.of(change);
            if (step.isPresent()) {
                planned.put(step.get().path(), step.get().after());
            }
        }
    }

    @Override
    public Standing at(String path, boolean executable) {
        Optional<RenderedFile> file = planned.get(path);
        if (file == null) {
            return present.at(path, executable);
        }
        return file.isPresent() ? new Standing.Plain(file.get()) : new Standing.Absent();
    }
}

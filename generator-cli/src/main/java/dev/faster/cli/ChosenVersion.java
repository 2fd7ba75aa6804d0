package dev.faster.cli;

import dev.faster.project.Change;
import dev.faster.project.Plan;
import dev.faster.render.RenderedFile;
import dev.faster.spec.MavenVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The version that Maven's user gave. It is no part of the spec: to faster it is an edit of the pom, as if it had been
 * made right after {@code faster new}, and stays as such.
 */
record ChosenVersion(MavenVersion version) {
    /** What the pom has otherwise. */
    static final String DEFAULT = "0.1.0-SNAPSHOT";

    private static final String POM = "pom.xml";

    Plan in(Plan plan) {
        if (version.text().equals(DEFAULT)) {
            return plan;
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : plan.changes()) {
            boolean pom = change.path().equals(POM) && change instanceof Change.Create;
            changes.add(pom ? edited((Change.Create) change) : change);
        }
        return new Plan(changes, plan.records());
    }

    private Change.Create edited(Change.Create pom) {
        String text = new String(pom.file().content(), StandardCharsets.UTF_8);
        String line = "\n  " + element(DEFAULT) + "\n";
        int start = text.indexOf(line);
        if (start < 0) {
            throw new IllegalStateException("no version " + DEFAULT + " in the pom of a new project");
        }
        String edited = text.substring(0, start)
                + line.replace(DEFAULT, version.text())
                + text.substring(start + line.length());
        byte[] content = edited.getBytes(StandardCharsets.UTF_8);
        return new Change.Create(POM, new RenderedFile(content, pom.file().executable()));
    }

    private static String element(String text) {
        return "<version>" + text + "</version>";
    }
}

package dev.faster.cli;

import dev.faster.problem.ProblemException;
import dev.faster.project.NewProject;
import dev.faster.project.Plan;
import java.nio.file.Path;
import java.util.Properties;

/**
 * {@code faster new} for Maven: the script in our archetype calls it, after {@code mvn archetype:generate} has done its
 * own part.
 */
public final class Archetype {
    private Archetype() {}

    /**
     * Writes the project that Maven's user asked for. When that cannot be, what Maven has written goes as well.
     *
     * @param given Maven's properties and ours
     * @param folder where the project's folder stands
     * @throws ArchetypeException with a line for the user
     */
    public static void generate(Properties given, String folder) {
        ArchetypeProperties properties = new ArchetypeProperties(given);
        MavenTraces traces = MavenTraces.in(Path.of(folder), properties.artifactId());
        boolean written = false;
        try {
            write(properties, Path.of(folder), traces);
            written = true;
        } catch (ProblemException e) {
            throw new ArchetypeException(ProblemText.line(properties.blamed(e.problem())));
        } finally {
            if (!written) {
                traces.clear();
            }
        }
    }

    private static void write(ArchetypeProperties properties, Path folder, MavenTraces traces) {
        ChosenVersion version = properties.version();
        Draft draft = new SpecDrafts(Main.specReader(), folder).ofRequest(properties.request());
        Target target = new Generations(Version.current()).of(draft);
        NewProject project = new NewProject(folder.resolve(draft.spec().name()));
        traces.clearPom();
        Plan plan = project.plan(target.generation());
        project.apply(version.in(plan));
    }
}

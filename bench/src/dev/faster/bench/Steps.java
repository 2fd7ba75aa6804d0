package dev.faster.bench;

import dev.faster.catalog.Resolver;
import dev.faster.catalog.Selection;
import dev.faster.project.Generation;
import dev.faster.project.NewProject;
import dev.faster.project.Plan;
import dev.faster.project.ProjectState;
import dev.faster.render.CatalogContent;
import dev.faster.render.Catalogs;
import dev.faster.render.FileTree;
import dev.faster.render.Renderer;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecOptions;
import dev.faster.spec.SpecReader;
import dev.faster.spec.SpecSchema;
import dev.faster.spec.SpecWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The steps of {@code faster new}, in a JVM that has done nothing else: each pays for the classes it is the first to
 * need. Then the same again, with all of them there.
 */
public final class Steps {
    private static long last;

    private Steps() {}

    public static void main(String[] args) {
        String first = steps("shop/first");
        System.out.print(first + steps("shop/again"));
    }

    private static String steps(String target) {
        last = System.nanoTime();
        CatalogContent content = Catalogs.builtIn();
        String catalog = lap("read the catalog");
        SpecReader reader =
                new SpecReader(SpecSchema.builtIn(), Runtime.version().feature());
        SpecOptions options = new SpecOptions(
                "shop", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        ProjectSpec spec = reader.fromOptions(options, locations -> content.catalog());
        String parsed = lap("read the spec");
        Selection selection = Resolver.resolve(content.catalog(), spec.modules());
        FileTree tree = new Renderer(content).render(spec, selection);
        String rendered = lap("render " + tree.files().size() + " files");
        NewProject project = new NewProject(Path.of(target));
        Plan plan = project.plan(
                new Generation(new ProjectState("bench", spec, List.of("core")), SpecWriter.write(spec), tree));
        String planned = lap("plan");
        project.apply(plan);
        String written = lap("write");
        return catalog + parsed + rendered + planned + written;
    }

    private static String lap(String step) {
        long now = System.nanoTime();
        String line = step + "\t" + (now - last) / 1e6 + "\n";
        last = System.nanoTime();
        return line;
    }
}

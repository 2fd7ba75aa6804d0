package dev.faster.corpus;

import dev.faster.catalog.Resolver;
import dev.faster.catalog.Selection;
import dev.faster.project.Generation;
import dev.faster.project.ProjectState;
import dev.faster.render.CatalogContent;
import dev.faster.render.Catalogs;
import dev.faster.render.FileTree;
import dev.faster.render.Renderer;
import dev.faster.spec.ProjectSpec;
import dev.faster.spec.SpecWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One service as the templates give it: bare, with events, and with events by templates that are a version newer. */
public final class Versions {
    private final Generation bare;
    private final Generation withEvents;
    private final Generation updated;
    private final Map<String, String> movesOfUpdate = new TreeMap<>();

    /** @param update what has changed in the newer templates, as edits of what they give */
    Versions(List<Edit> update) {
        CatalogContent content = Catalogs.builtIn();
        this.bare = generation(content, List.of());
        this.withEvents = generation(content, List.of("events"));
        FileTree newer = withEvents.files();
        for (Edit change : update) {
            newer = Editing.apply(change, newer);
            movesOfUpdate.putAll(change.moves());
        }
        this.updated = new Generation(withEvents.state(), withEvents.specFile(), newer);
    }

    /**
     * With all that newer templates have changed.
     *
     * @param folder {@code bench/merge}
     */
    public static Versions read(Path folder) throws IOException {
        return new Versions(EditReader.readAll(folder.resolve("update")));
    }

    /** What faster wrote last when the operation comes. */
    public Generation base(Operation operation) {
        return operation == Operation.ADD ? bare : withEvents;
    }

    /** What the operation writes. */
    public Generation theirs(Operation operation) {
        return switch (operation) {
            case ADD -> withEvents;
            case REMOVE -> bare;
            case UPDATE -> updated;
        };
    }

    /** From the old to the new path of each file that the templates moved. */
    Map<String, String> moves(Operation operation) {
        return operation == Operation.UPDATE ? movesOfUpdate : Map.of();
    }

    private static Generation generation(CatalogContent content, List<String> modules) {
        ProjectSpec spec =
                new ProjectSpec("shop", "com.example", "com.example.shop", 17, modules, List.of(), List.of());
        Selection selection = Resolver.resolve(content.catalog(), modules);
        List<String> components =
                selection.components().stream().map(component -> component.id()).toList();
        return new Generation(
                new ProjectState("0.1.0", spec, components),
                SpecWriter.write(spec),
                new Renderer(content).render(spec, selection));
    }
}

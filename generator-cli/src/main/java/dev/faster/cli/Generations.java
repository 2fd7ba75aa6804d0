package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.catalog.Resolver;
import dev.faster.catalog.Selection;
import dev.faster.project.Generation;
import dev.faster.project.ProjectState;
import dev.faster.render.FileTree;
import dev.faster.render.Renderer;
import dev.faster.spec.ProjectSpec;
import java.util.ArrayList;
import java.util.List;

/** The first half of every command's way: from the spec to its components, and from those to the files they give. */
final class Generations {
    private final String version;

    /** @param version of this faster, which a project remembers */
    Generations(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }

    /** @throws dev.faster.problem.ProblemException when a template is broken */
    Target of(Draft draft) {
        ProjectSpec spec = draft.spec();
        Selection selection = Resolver.resolve(draft.content().catalog(), picked(spec));
        FileTree tree = new Renderer(draft.content()).render(spec, selection);
        ProjectState state = new ProjectState(version, spec, ids(selection));
        return new Target(draft, selection, new Generation(state, draft.text(), tree));
    }

    /** The ids that a spec names. */
    static List<String> picked(ProjectSpec spec) {
        List<String> ids = new ArrayList<>(spec.modules());
        ids.addAll(spec.deploy());
        return ids;
    }

    static List<String> ids(Selection selection) {
        List<String> ids = new ArrayList<>();
        for (Component component : selection.components()) {
            ids.add(component.id());
        }
        return ids;
    }
}

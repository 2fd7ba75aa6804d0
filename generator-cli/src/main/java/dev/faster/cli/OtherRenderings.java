package dev.faster.cli;

import dev.faster.catalog.Resolver;
import dev.faster.project.Renderings;
import dev.faster.render.FileTree;
import dev.faster.render.Renderer;
import java.util.List;

/** Renders a project with other components than its spec names. */
record OtherRenderings(Draft draft) implements Renderings {
    @Override
    public FileTree with(List<String> components) {
        return new Renderer(draft.content())
                .render(draft.spec(), Resolver.resolve(draft.content().catalog(), components));
    }
}

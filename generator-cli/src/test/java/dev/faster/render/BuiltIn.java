package dev.faster.render;

import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.catalog.Resolver;
import dev.faster.spec.ProjectSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects of what this repository has, for laws that hold over all of it. */
public final class BuiltIn {
    private final CatalogContent content;

    private BuiltIn(CatalogContent content) {
        this.content = content;
    }

    public static BuiltIn packed() {
        return new BuiltIn(Catalogs.builtIn());
    }

    CatalogContent content() {
        return content;
    }

    /** Every set that can be had, the empty one among them, by the fewest modules that bring it. */
    public List<List<String>> moduleSets() {
        Map<List<Component>, List<String>> sets = new LinkedHashMap<>();
        for (List<String> picked : subsets()) {
            sets.putIfAbsent(Resolver.resolve(content.catalog(), picked).components(), picked);
        }
        return List.copyOf(sets.values());
    }

    private List<List<String>> subsets() {
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        for (Component module : content.catalog().ofKind(Kind.MODULE)) {
            for (List<String> set : List.copyOf(sets)) {
                List<String> larger = new ArrayList<>(set);
                larger.add(module.id());
                sets.add(larger);
            }
        }
        sets.sort(Comparator.comparingInt(List::size));
        return sets;
    }

    public List<String> deployTargets() {
        return content.catalog().ofKind(Kind.DEPLOY).stream().map(Component::id).toList();
    }

    public FileTree tree(List<String> modules) {
        ProjectSpec spec = spec(modules);
        return new Renderer(content).render(spec, Resolver.resolve(content.catalog(), modules));
    }

    public static ProjectSpec spec(List<String> modules) {
        return new ProjectSpec("shop", "io.acme", "io.acme.shop", 21, modules, List.of(), List.of());
    }
}

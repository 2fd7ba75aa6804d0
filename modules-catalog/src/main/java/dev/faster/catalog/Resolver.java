package dev.faster.catalog;

import dev.faster.catalog.Component.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the ids a user picked into everything the project must have. */
public final class Resolver {
    private Resolver() {}

    /**
     * Adds core and whatever the picked components require, however far away.
     *
     * @param picked ids that stand in the catalog
     * @throws IllegalArgumentException for an id that does not: a spec is validated before it is resolved
     */
    public static Selection resolve(Catalog catalog, Collection<String> picked) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Component core : catalog.ofKind(Kind.CORE)) {
            wanted.add(core.id());
        }
        for (String id : picked) {
            require(catalog, id, wanted);
        }
        List<Component> components = new ArrayList<>();
        List<String> broughtAlong = new ArrayList<>();
        for (Component component : catalog.components()) {
            if (wanted.contains(component.id())) {
                components.add(component);
                if (component.kind() != Kind.CORE && !picked.contains(component.id())) {
                    broughtAlong.add(component.id());
                }
            }
        }
        return new Selection(components, broughtAlong);
    }

    private static void require(Catalog catalog, String id, Set<String> wanted) {
        Component component = catalog.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no component " + id + " in the catalog"));
        if (wanted.add(id)) {
            for (String required : component.requires()) {
                require(catalog, required, wanted);
            }
        }
    }
}

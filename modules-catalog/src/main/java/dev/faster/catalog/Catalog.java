package dev.faster.catalog;

import dev.faster.catalog.Component.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The components that can be picked, in the order in which they contribute, and the versions of what they use.
 *
 * @param components required ones before those that require them
 * @param versions key to version, e.g. {@code spring-boot} to {@code 4.1.1}
 */
public record Catalog(List<Component> components, Map<String, String> versions) {
    public Catalog {
        components = List.copyOf(components);
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    /**
     * A catalog of components in any order.
     *
     * @throws dev.faster.problem.ProblemException when one requires what is not there, or itself
     */
    public static Catalog of(Collection<Component> components, Map<String, String> versions) {
        return new Catalog(CatalogOrder.of(components), versions);
    }

    public Optional<Component> find(String id) {
        return components.stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    public List<Component> ofKind(Kind kind) {
        return components.stream().filter(component -> component.kind() == kind).toList();
    }
}

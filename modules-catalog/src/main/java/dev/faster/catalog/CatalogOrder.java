package dev.faster.catalog;

import dev.faster.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one order in which components contribute: required ones first, then by kind, then by id. */
final class CatalogOrder {
    private final Map<String, Component> waiting = new LinkedHashMap<>();
    private final Map<String, Component> placed = new LinkedHashMap<>();

    private CatalogOrder(Collection<Component> components) {
        components.stream()
                .sorted(Comparator.comparing(Component::kind).thenComparing(Component::id))
                .forEach(component -> waiting.put(component.id(), component));
    }

    static List<Component> of(Collection<Component> components) {
        CatalogOrder order = new CatalogOrder(components);
        for (String id : List.copyOf(order.waiting.keySet())) {
            order.place(id, List.of());
        }
        return List.copyOf(order.placed.values());
    }

    private void place(String id, List<String> path) {
        if (placed.containsKey(id)) {
            return;
        }
        Component component = waiting.get(id);
        if (component == null) {
            throw Problem.of(Problem.Code.REQUIRED_COMPONENT_MISSING, path.get(path.size() - 1), id)
                    .toException();
        }
        if (path.contains(id)) {
            throw Problem.of(Problem.Code.COMPONENTS_REQUIRE_EACH_OTHER, id, path.get(path.size() - 1))
                    .toException();
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(id);
        for (String required : component.requires()) {
            place(required, longer);
        }
        placed.put(id, component);
    }
}

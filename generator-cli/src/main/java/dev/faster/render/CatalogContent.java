package dev.faster.render;

import dev.faster.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A catalog with the templates of its components. */
public final class CatalogContent {
    private final Catalog catalog;
    private final Map<String, List<Template>> templates;

    CatalogContent(Catalog catalog, Map<String, List<Template>> templates) {
        this.catalog = catalog;
        this.templates = Map.copyOf(templates);
    }

    /** The same components, each after those it requires. */
    CatalogContent inOrder() {
        return new CatalogContent(Catalog.of(catalog.components(), catalog.versions()), templates);
    }

    CatalogContent mapTemplates(UnaryOperator<Template> change) {
        Map<String, List<Template>> changed = new HashMap<>();
        templates.forEach((component, all) ->
                changed.put(component, all.stream().map(change).toList()));
        return new CatalogContent(catalog, changed);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The paths of all templates' results; each may still hold {@code __package__}. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (List<Template> all : templates.values()) {
            for (Template template : all) {
                paths.add(template.path());
            }
        }
        return paths;
    }

    List<Template> templates(String component) {
        return templates.getOrDefault(component, List.of());
    }
}

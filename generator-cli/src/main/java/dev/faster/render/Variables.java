package dev.faster.render;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.catalog.Selection;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.spec.ProjectSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What templates can name. Texts: {@code name}, {@code group}, {@code package}, {@code packagePath}; a number: {@code java}; {@code components}, in catalog order,
 * each with its contributions; and {@code versions}.
 */
final class Variables {
    private final ProjectSpec spec;
    private final Selection selection;
    private final Catalog catalog;

    Variables(ProjectSpec spec, Selection selection, Catalog catalog) {
        this.spec = spec;
        this.selection = selection;
        this.catalog = catalog;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", spec.name());
        all.put("group", spec.group());
        all.put("package", spec.packageName());
        all.put("packagePath", spec.packageName().replace('.', '/'));
        all.put("java", spec.java());
        all.put("versions", catalog.versions());
        all.put("api", api());
        all.put("moduleDiagram", moduleDiagram());
        all.put(
                "components",
                selection.components().stream().map(Variables::component).toList());
        return all;
    }

    /** The modules and what each needs, as a Mermaid flowchart has them, in the order that the generated test draws them in. */
    private List<String> moduleDiagram() {
        List<String> lines = new ArrayList<>();
        for (Component component : selection.components()) {
            if (component.kind() == Kind.CORE) {
                lines.add(component.id());
            } else if (component.kind() == Kind.MODULE) {
                lines.add(component.id());
                lines.add(component.id() + " --> core");
                component.requires().forEach(required -> lines.add(component.id() + " --> " + required));
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The lines of all components' pieces, each kind in the order of its keys, as springdoc writes them. */
    private Map<String, Object> api() {
        return Map.of(
                "tags", sorted("tag", ApiDescription::tags),
                "paths", sorted("path", ApiDescription::paths),
                "schemas", sorted("schema", ApiDescription::schemas),
                "securitySchemes", sorted("security scheme", ApiDescription::securitySchemes));
    }

    private List<String> sorted(String kind, Function<ApiDescription, List<Piece>> pieces) {
        Map<String, String> owners = new HashMap<>();
        SortedMap<String, List<String>> byKey = new TreeMap<>();
        for (Component component : selection.components()) {
            for (Piece piece : pieces.apply(component.api())) {
                String owner = owners.putIfAbsent(piece.key(), component.id());
                if (owner != null) {
                    throw Problem.of(Problem.Code.API_PIECE_TWICE, kind, piece.key(), owner)
                            .at(Place.of(component.id()))
                            .toException();
                }
                byKey.put(piece.key(), piece.lines());
            }
        }
        List<String> lines = new ArrayList<>();
        byKey.values().forEach(lines::addAll);
        return lines;
    }

    private static Map<String, Object> component(Component component) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", component.id());
        values.put("module", component.kind() == Kind.MODULE);
        values.put("title", component.title());
        values.put("summary", component.summary());
        values.put(
                "dependencies",
                component.dependencies().stream().map(Variables::dependency).toList());
        values.put(
                "configuration",
                component.configuration().stream()
                        .map(Variables::configurationKey)
                        .toList());
        values.put(
                "environment",
                component.environment().stream().map(Variables::variable).toList());
        values.put(
                "compose", component.compose().stream().map(Variables::service).toList());
        component.readme().ifPresent(readme -> values.put("readme", readme));
        return values;
    }

    private static Map<String, String> dependency(Component.Dependency dependency) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("groupId", dependency.groupId());
        values.put("artifactId", dependency.artifactId());
        dependency.version().ifPresent(version -> values.put("version", version));
        dependency.scope().ifPresent(scope -> values.put("scope", scope));
        return values;
    }

    private static Map<String, String> configurationKey(Component.ConfigurationKey key) {
        return Map.of("key", key.key(), "value", key.value(), "doc", key.doc());
    }

    private static Map<String, String> variable(Component.EnvironmentVariable variable) {
        return Map.of(
                "name", variable.name(),
                "example", variable.example(),
                "doc", variable.doc(),
                "placeholder", variable.placeholder());
    }

    /** As lines, so that a template can indent each. */
    private static Map<String, Object> service(Component.ComposeService service) {
        return Map.of(
                "name", service.name(), "lines", service.definition().lines().toList());
    }
}

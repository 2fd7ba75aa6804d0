package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import java.util.Optional;

/** Components in JSON, as fields of an open object. */
final class ComponentJson {
    private ComponentJson() {}

    static JsonWriter summary(JsonWriter json, Component component) {
        return json.field("id", component.id())
                .field("kind", KindText.of(component.kind()))
                .field("title", component.title())
                .field("summary", component.summary())
                .field("requires", component.requires());
    }

    static void all(JsonWriter json, Component component, Catalog catalog) {
        summary(json, component).key("dependencies").open('[');
        for (Dependency dependency : component.dependencies()) {
            dependency(json.element().open('{'), dependency, catalog).close('}');
        }
        json.close(']').key("configuration").open('[');
        for (ConfigurationKey key : component.configuration()) {
            json.element().open('{');
            json.field("key", key.key()).field("default", key.value()).field("doc", key.doc());
            json.close('}');
        }
        json.close(']').key("environment").open('[');
        for (EnvironmentVariable variable : component.environment()) {
            json.element().open('{');
            json.field("name", variable.name()).field("example", variable.example());
            json.field("doc", variable.doc()).close('}');
        }
        json.close(']')
                .field(
                        "services",
                        component.compose().stream().map(ComposeService::name).toList());
    }

    private static JsonWriter dependency(JsonWriter json, Dependency dependency, Catalog catalog) {
        json.field("groupId", dependency.groupId()).field("artifactId", dependency.artifactId());
        Optional<String> version =
                dependency.version().map(key -> catalog.versions().getOrDefault(key, key));
        version.ifPresent(value -> json.field("version", value));
        dependency.scope().ifPresent(scope -> json.field("scope", scope));
        return json;
    }
}

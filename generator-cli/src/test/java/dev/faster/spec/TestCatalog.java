package dev.faster.spec;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog with the components that these tests speak of. */
final class TestCatalog {
    static final Catalog CATALOG = new Catalog(
            List.of(
                    component("core", Kind.CORE),
                    component("events", Kind.MODULE),
                    component("user", Kind.MODULE),
                    component("payments", Kind.MODULE),
                    component("subscriptions", Kind.MODULE),
                    component("docker", Kind.DEPLOY),
                    component("workers", Kind.DEPLOY)),
            Map.of());

    private TestCatalog() {}

    private static Component component(String id, Kind kind) {
        return new Component(
                id,
                kind,
                id,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                ApiDescription.NONE,
                Optional.empty(),
                List.of());
    }
}

package dev.faster.render;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import dev.faster.catalog.Component.Kind;
import dev.faster.render.Template.Compiled;
import dev.faster.render.Template.Copied;
import dev.faster.render.Template.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link PackWriter} wrote. It runs at each start of {@code faster}, so it loads as few classes as it can. */
final class PackReader {
    static final byte COPIED = 0;
    static final byte COMPILED = 1;
    static final byte MARKUP = 2;

    private final PackInput in;

    PackReader(byte[] pack) {
        this.in = new PackInput(pack);
    }

    CatalogContent read() {
        List<Component> components = new ArrayList<>();
        Map<String, List<Template>> templates = new HashMap<>();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            Component component = component();
            components.add(component);
            templates.put(component.id(), templates());
        }
        Map<String, String> versions = new HashMap<>();
        int size = in.number();
        for (int i = 0; i < size; i++) {
            versions.put(in.text(), in.text());
        }
        return new CatalogContent(new Catalog(components, versions), templates);
    }

    private Component component() {
        return new Component(
                in.text(),
                Kind.valueOf(in.text()),
                in.text(),
                in.text(),
                texts(),
                dependencies(),
                configuration(),
                environment(),
                compose(),
                optionalText(),
                new ApiDescription(pieces(), pieces(), pieces(), pieces()),
                optionalText(),
                texts());
    }

    private List<Dependency> dependencies() {
        int count = in.number();
        List<Dependency> dependencies = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            dependencies.add(new Dependency(in.text(), in.text(), optionalText(), optionalText()));
        }
        return dependencies;
    }

    private List<ConfigurationKey> configuration() {
        int count = in.number();
        List<ConfigurationKey> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(new ConfigurationKey(in.text(), in.text(), in.text()));
        }
        return keys;
    }

    private List<EnvironmentVariable> environment() {
        int count = in.number();
        List<EnvironmentVariable> variables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            variables.add(new EnvironmentVariable(in.text(), in.text(), in.text(), in.text()));
        }
        return variables;
    }

    private List<ComposeService> compose() {
        int count = in.number();
        List<ComposeService> services = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            services.add(new ComposeService(in.text(), in.text()));
        }
        return services;
    }

    private List<Piece> pieces() {
        int count = in.number();
        List<Piece> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(in.text(), texts()));
        }
        return pieces;
    }

    List<Template> templates() {
        int count = in.number();
        List<Template> templates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String path = in.text();
            templates.add(
                    switch (in.kind()) {
                        case COPIED -> new Copied(path, in.bytes());
                        case COMPILED -> new Compiled(path, new StepReader(in).read());
                        default -> new Markup(path, in.text(), in.text());
                    });
        }
        return templates;
    }

    private List<String> texts() {
        int count = in.number();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.text());
        }
        return values;
    }

    private Optional<String> optionalText() {
        String value = in.text();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}

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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private final ByteBuffer in;

    PackReader(byte[] pack) {
        this.in = ByteBuffer.wrap(pack);
    }

    CatalogContent read() {
        List<Component> components = new ArrayList<>();
        Map<String, List<Template>> templates = new HashMap<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            Component component = component();
            components.add(component);
            templates.put(component.id(), templates());
        }
        Map<String, String> versions = new HashMap<>();
        int size = in.getInt();
        for (int i = 0; i < size; i++) {
            versions.put(text(), text());
        }
        return new CatalogContent(new Catalog(components, versions), templates);
    }

    private Component component() {
        return new Component(
                text(),
                Kind.valueOf(text()),
                text(),
                text(),
                texts(),
                dependencies(),
                configuration(),
                environment(),
                compose(),
                optionalText(),
                new ApiDescription(pieces(), pieces(), pieces()),
                texts());
    }

    private List<Dependency> dependencies() {
        int count = in.getInt();
        List<Dependency> dependencies = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            dependencies.add(new Dependency(text(), text(), optionalText(), optionalText()));
        }
        return dependencies;
    }

    private List<ConfigurationKey> configuration() {
        int count = in.getInt();
        List<ConfigurationKey> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(new ConfigurationKey(text(), text(), text()));
        }
        return keys;
    }

    private List<EnvironmentVariable> environment() {
        int count = in.getInt();
        List<EnvironmentVariable> variables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            variables.add(new EnvironmentVariable(text(), text(), text()));
        }
        return variables;
    }

    private List<ComposeService> compose() {
        int count = in.getInt();
        List<ComposeService> services = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            services.add(new ComposeService(text(), text()));
        }
        return services;
    }

    private List<Piece> pieces() {
        int count = in.getInt();
        List<Piece> pieces = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(text(), texts()));
        }
        return pieces;
    }

    private List<Template> templates() {
        int count = in.getInt();
        List<Template> templates = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String path = text();
            templates.add(
                    switch (in.get()) {
                        case COPIED -> new Copied(path, bytes());
                        case COMPILED -> new Compiled(path, new StepReader(in).read());
                        default -> new Markup(path, text(), text());
                    });
        }
        return templates;
    }

    private List<String> texts() {
        int count = in.getInt();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
        return values;
    }

    private Optional<String> optionalText() {
        String value = text();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        byte[] value = new byte[in.getInt()];
        in.get(value);
        return value;
    }
}

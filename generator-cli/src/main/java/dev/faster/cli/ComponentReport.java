package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;

/** A component, with all that it contributes. */
record ComponentReport(Component component, Catalog catalog) implements Report {
    @Override
    public String command() {
        return "info";
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        text.append(paint.bold(component.title()))
                .append(paint.faint(" (" + component.id() + ", " + KindText.of(component.kind()) + ")"))
                .append('\n')
                .append(component.summary())
                .append('\n');
        section(text, paint.bold("Brings along"), component.requires());
        section(text, paint.bold("Dependencies"), dependencies());
        section(text, paint.bold("Configuration"), configuration(paint));
        section(text, paint.bold("Environment"), environment(paint));
        section(text, paint.bold("Services"), services());
        return text.toString();
    }

    @Override
    public void fields(JsonWriter json) {
        json.key("component").open('{');
        ComponentJson.all(json, component, catalog);
        json.close('}');
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            for (String line : lines) {
                text.append("  ").append(line).append('\n');
            }
        }
    }

    private List<String> dependencies() {
        List<String> lines = new ArrayList<>();
        for (Dependency dependency : component.dependencies()) {
            String version = dependency
                    .version()
                    .map(key -> " " + catalog.versions().getOrDefault(key, key))
                    .orElse("");
            String scope = dependency.scope().map(word -> " (" + word + ")").orElse("");
            lines.add(dependency.groupId() + ":" + dependency.artifactId() + version + scope);
        }
        return lines;
    }

    private List<String> configuration(Paint paint) {
        List<String> lines = new ArrayList<>();
        for (ConfigurationKey key : component.configuration()) {
            lines.add(key.key() + ": " + key.value() + "  " + paint.faint(key.doc()));
        }
        return lines;
    }

    private List<String> environment(Paint paint) {
        List<String> lines = new ArrayList<>();
        for (EnvironmentVariable variable : component.environment()) {
            lines.add(variable.name() + "=" + variable.example() + "  " + paint.faint(variable.doc()));
        }
        return lines;
    }

    private List<String> services() {
        List<String> lines = new ArrayList<>();
        for (ComposeService service : component.compose()) {
            lines.add(service.name());
        }
        return lines;
    }
}

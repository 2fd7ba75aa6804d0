package dev.faster.render;

import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import dev.faster.render.Template.Compiled;
import dev.faster.render.Template.Copied;
import dev.faster.render.Template.Markup;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the packed catalog that {@link PackReader} reads: the two mirror each other line by line. */
final class PackWriter {
    private final PackOutput out;

    PackWriter(PackOutput out) {
        this.out = out;
    }

    void write(CatalogContent content) throws IOException {
        out.number(content.catalog().components().size());
        for (Component component : content.catalog().components()) {
            component(component);
            write(content.templates(component.id()));
        }
        out.number(content.catalog().versions().size());
        for (Map.Entry<String, String> version : content.catalog().versions().entrySet()) {
            out.text(version.getKey());
            out.text(version.getValue());
        }
    }

    void write(List<Template> templates) throws IOException {
        out.number(templates.size());
        for (Template template : templates) {
            template(template);
        }
    }

    private void component(Component component) throws IOException {
        out.text(component.id());
        out.text(component.kind().name());
        out.text(component.title());
        out.text(component.summary());
        texts(component.requires());
        out.number(component.dependencies().size());
        for (Dependency dependency : component.dependencies()) {
            out.text(dependency.groupId());
            out.text(dependency.artifactId());
            out.text(dependency.version().orElse(""));
            out.text(dependency.scope().orElse(""));
        }
        out.number(component.configuration().size());
        for (ConfigurationKey key : component.configuration()) {
            out.text(key.key());
            out.text(key.value());
            out.text(key.doc());
        }
        out.number(component.environment().size());
        for (EnvironmentVariable variable : component.environment()) {
            out.text(variable.name());
            out.text(variable.example());
            out.text(variable.doc());
            out.text(variable.placeholder());
        }
        out.number(component.compose().size());
        for (ComposeService service : component.compose()) {
            out.text(service.name());
            out.text(service.definition());
        }
        out.text(component.readme().orElse(""));
        pieces(component.api().tags());
        pieces(component.api().paths());
        pieces(component.api().schemas());
        pieces(component.api().securitySchemes());
        out.text(component.drop().orElse(""));
        texts(component.executables());
    }

    private void pieces(List<Piece> pieces) throws IOException {
        out.number(pieces.size());
        for (Piece piece : pieces) {
            out.text(piece.key());
            texts(piece.lines());
        }
    }

    private void template(Template template) throws IOException {
        out.text(template.path());
        if (template instanceof Copied copied) {
            out.kind(PackReader.COPIED);
            out.bytes(copied.content());
        } else if (template instanceof Compiled compiled) {
            out.kind(PackReader.COMPILED);
            new StepWriter(out).write(compiled.steps());
        } else if (template instanceof Markup markup) {
            out.kind(PackReader.MARKUP);
            out.text(markup.origin());
            out.text(markup.source());
        }
    }

    private void texts(Collection<String> values) throws IOException {
        out.number(values.size());
        for (String value : values) {
            out.text(value);
        }
    }
}

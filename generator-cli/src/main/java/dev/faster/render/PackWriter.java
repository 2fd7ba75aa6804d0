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
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the packed catalog that {@link PackReader} reads: the two mirror each other line by line. */
final class PackWriter {
    private final DataOutputStream out;

    PackWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(CatalogContent content) throws IOException {
        out.writeInt(content.catalog().components().size());
        for (Component component : content.catalog().components()) {
            component(component);
            List<Template> templates = content.templates(component.id());
            out.writeInt(templates.size());
            for (Template template : templates) {
                template(template);
            }
        }
        out.writeInt(content.catalog().versions().size());
        for (Map.Entry<String, String> version : content.catalog().versions().entrySet()) {
            text(version.getKey());
            text(version.getValue());
        }
    }

    private void component(Component component) throws IOException {
        text(component.id());
        text(component.kind().name());
        text(component.title());
        text(component.summary());
        texts(component.requires());
        out.writeInt(component.dependencies().size());
        for (Dependency dependency : component.dependencies()) {
            text(dependency.groupId());
            text(dependency.artifactId());
            text(dependency.version().orElse(""));
            text(dependency.scope().orElse(""));
        }
        out.writeInt(component.configuration().size());
        for (ConfigurationKey key : component.configuration()) {
            text(key.key());
            text(key.value());
            text(key.doc());
        }
        out.writeInt(component.environment().size());
        for (EnvironmentVariable variable : component.environment()) {
            text(variable.name());
            text(variable.example());
            text(variable.doc());
        }
        out.writeInt(component.compose().size());
        for (ComposeService service : component.compose()) {
            text(service.name());
            text(service.definition());
        }
        text(component.readme().orElse(""));
        pieces(component.api().tags());
        pieces(component.api().paths());
        pieces(component.api().schemas());
        texts(component.executables());
    }

    private void pieces(List<Piece> pieces) throws IOException {
        out.writeInt(pieces.size());
        for (Piece piece : pieces) {
            text(piece.key());
            texts(piece.lines());
        }
    }

    private void template(Template template) throws IOException {
        text(template.path());
        if (template instanceof Copied copied) {
            out.writeByte(PackReader.COPIED);
            bytes(copied.content());
        } else if (template instanceof Compiled compiled) {
            out.writeByte(PackReader.COMPILED);
            new StepWriter(out).write(compiled.steps());
        } else if (template instanceof Markup markup) {
            out.writeByte(PackReader.MARKUP);
            text(markup.origin());
            text(markup.source());
        }
    }

    private void texts(Collection<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(value);
        }
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}

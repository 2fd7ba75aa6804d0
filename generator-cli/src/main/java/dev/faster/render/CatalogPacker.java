package dev.faster.render;

import dev.faster.spec.SpecSchema;
import dev.faster.yaml.YamlPack;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Run by the build: turns our own catalog and schema into the packed resources that a start of {@code faster} reads without a parser. */
public final class CatalogPacker {
    private final FreemarkerEngine freemarker = new FreemarkerEngine();

    private CatalogPacker() {}

    /**
     * @param args the repository's root, the file to write the catalog to, the one for the templates of modules of the user's own, and the one for the schema
     */
    public static void main(String[] args) throws IOException {
        new CatalogPacker().pack(new CatalogFolder(Path.of(args[0])), Path.of(args[1]), Path.of(args[2]));
        Files.write(Path.of(args[3]), YamlPack.write(SpecSchema.read().root()));
    }

    private void pack(CatalogFolder folder, Path catalog, Path ownModule) throws IOException {
        Files.createDirectories(catalog.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(catalog))) {
            CatalogContent content = folder.read().inOrder().mapTemplates(this::compiled);
            new PackWriter(new PackOutput(out)).write(content);
        }
        List<Template> templates = new ArrayList<>();
        for (Template template : folder.ownModule()) {
            templates.add(compiled(template));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(ownModule))) {
            new PackWriter(new PackOutput(out)).write(templates);
        }
    }

    private Template compiled(Template template) {
        return template instanceof Template.Markup markup ? TemplateCompiler.compile(freemarker, markup) : template;
    }
}

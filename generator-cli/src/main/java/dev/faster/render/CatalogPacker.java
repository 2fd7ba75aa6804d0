package dev.faster.render;

import dev.faster.spec.SpecSchema;
import dev.faster.yaml.YamlPack;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns our own catalog and schema into the packed resources that a start of {@code faster} reads without a parser. */
public final class CatalogPacker {
    private CatalogPacker() {}

    /** @param args the repository's root, the file to write the catalog to, and the one for the schema */
    public static void main(String[] args) throws IOException {
        FreemarkerEngine freemarker = new FreemarkerEngine();
        CatalogContent content = new CatalogFolder(Path.of(args[0]))
                .read()
                .inOrder()
                .mapTemplates(template -> template instanceof Template.Markup markup
                        ? TemplateCompiler.compile(freemarker, markup)
                        : template);
        Path pack = Path.of(args[1]);
        Files.createDirectories(pack.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pack))) {
            new PackWriter(new PackOutput(out)).write(content);
        }
        Files.write(Path.of(args[2]), YamlPack.write(SpecSchema.read().root()));
    }
}

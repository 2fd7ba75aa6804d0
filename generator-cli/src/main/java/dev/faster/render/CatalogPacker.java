package dev.faster.render;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: turns our own catalog into the packed resource that {@link Catalogs#builtIn()} reads. */
public final class CatalogPacker {
    private CatalogPacker() {}

    /** @param args the repository's root, and the file to write */
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
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(pack))) {
            new PackWriter(out).write(content);
        }
    }
}

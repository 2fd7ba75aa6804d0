package dev.faster.render;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.ApiDescriptions;
import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Descriptors;
import dev.faster.catalog.VersionTable;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalog as its authors have it: {@code modules-catalog/components/ID.yaml}, {@code modules-catalog/api/ID.yaml}, {@code modules-catalog/drop/ID.sql}, {@code modules-catalog/versions/pom.xml} and {@code templates/ID/…}. Ours has the
 * same shape as anybody else's.
 */
final class CatalogFolder {
    private static final String DESCRIPTOR_SUFFIX = ".yaml";
    private static final String TEMPLATE_SUFFIX = ".ftl";

    private final Path root;

    /** @param root a folder, or the root of a jar's file system */
    CatalogFolder(Path root) {
        this.root = root;
    }

    /** @throws dev.faster.problem.ProblemException when a descriptor or template is not as it should be */
    CatalogContent read() throws IOException {
        List<Component> components = new ArrayList<>();
        Map<String, List<Template>> templates = new HashMap<>();
        for (Path descriptor : children(root.resolve("modules-catalog").resolve("components"))) {
            if (!descriptor.getFileName().toString().endsWith(DESCRIPTOR_SUFFIX)) {
                continue;
            }
            Component component = Descriptors.read(
                    shown(descriptor), Files.readAllBytes(descriptor), api(descriptor.getFileName()), drop(descriptor));
            components.add(component);
            templates.put(component.id(), templates(root.resolve("templates").resolve(component.id())));
        }
        if (components.isEmpty()) {
            throw Problem.of(Problem.Code.CATALOG_EMPTY, root.toString()).toException();
        }
        return new CatalogContent(new Catalog(components, versions()), templates);
    }

    private ApiDescription api(Path name) throws IOException {
        Path document = root.resolve("modules-catalog").resolve("api").resolve(name.toString());
        return Files.exists(document)
                ? ApiDescriptions.read(shown(document), Files.readAllBytes(document))
                : ApiDescription.NONE;
    }

    private Optional<String> drop(Path descriptor) throws IOException {
        String name = descriptor.getFileName().toString().replace(DESCRIPTOR_SUFFIX, ".sql");
        Path sql = root.resolve("modules-catalog").resolve("drop").resolve(name);
        return Files.exists(sql) ? Optional.of(decode(sql, Files.readAllBytes(sql))) : Optional.empty();
    }

    private Map<String, String> versions() throws IOException {
        Path manifest = root.resolve("modules-catalog").resolve("versions").resolve("pom.xml");
        return Files.exists(manifest) ? VersionTable.read(shown(manifest), Files.readAllBytes(manifest)) : Map.of();
    }

    /** The templates of modules of the user's own, which no descriptor stands for. */
    List<Template> ownModule() throws IOException {
        return templates(root.resolve("templates").resolve("module"));
    }

    private List<Template> templates(Path folder) throws IOException {
        List<Template> templates = new ArrayList<>();
        collect(folder, "", templates);
        return templates;
    }

    private void collect(Path folder, String prefix, List<Template> templates) throws IOException {
        for (Path file : children(folder)) {
            String path = prefix + file.getFileName().toString().replace("/", "");
            if (Files.isSymbolicLink(file)) {
                throw Problem.of(Problem.Code.TEMPLATE_IS_LINK)
                        .at(Place.of(shown(file)))
                        .toException();
            } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                collect(file, path + "/", templates);
            } else {
                templates.add(template(file, path));
            }
        }
    }

    private Template template(Path file, String path) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!path.endsWith(TEMPLATE_SUFFIX)) {
            return new Template.Copied(path, content);
        }
        String result = path.substring(0, path.length() - TEMPLATE_SUFFIX.length());
        return new Template.Markup(result, shown(file), decode(file, content));
    }

    private String decode(Path file, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(Problem.Code.TEMPLATE_NOT_UTF_8)
                    .at(Place.of(shown(file)))
                    .toException();
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** In the order of their names, which no file system promises. */
    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }
}

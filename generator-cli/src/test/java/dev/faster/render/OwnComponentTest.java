package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.catalog.Resolver;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import dev.faster.spec.ProjectSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding a component touches two folders: its descriptor's, and its templates'. */
class OwnComponentTest {
    private static final String AUDIT = """
            id: audit
            kind: module
            title: Audit log
            summary: Remembers who changed what.
            dependencies:
              - {groupId: org.apache.commons, artifactId: commons-csv, version: commons-csv}
            configuration:
              - {key: audit.keep, value: 365d, doc: How long entries are kept.}
            environment:
              - {name: AUDIT_KEEP, example: 365d, doc: How long entries are kept., placeholder: 1d}
            compose:
              - name: archive
                definition: |
                  image: archive:1
                  restart: always
            readme: |
              Every change leaves an entry.
            executables: [bin/export]
            """;
    private static final String STACK = """
            id: stack
            kind: deploy
            title: Stack
            summary: A compose file.
            """;

    @TempDir
    private Path folder;

    @Test
    void contributesToTheFilesThatCoreAndAdaptersOwn() throws IOException {
        catalog();

        SortedMap<String, RenderedFile> files = render("audit", "stack");

        assertThat(text(files, "pom.xml")).contains("""
                            <!-- Audit log -->
                            <dependency>
                              <groupId>org.apache.commons</groupId>
                              <artifactId>commons-csv</artifactId>
                              <version>1.14.1</version>
                            </dependency>
                        """);
        assertThat(text(files, "src/main/resources/application.yaml"))
                .endsWith("\n# Audit log\n# How long entries are kept.\naudit.keep: 365d\n");
        assertThat(text(files, ".env.example"))
                .endsWith("\n# Audit log\n# How long entries are kept.\nAUDIT_KEEP=365d\n");
        assertThat(text(files, "Makefile")).contains("LOG_LEVEL=warn \\\n\t\tAUDIT_KEEP=\"$${AUDIT_KEEP:-1d}\" \\\n");
        assertThat(text(files, "README.md")).contains("\n## Audit log\n\nEvery change leaves an entry.\n");
        assertThat(text(files, "compose.yaml"))
                .isEqualTo("services:\n  archive:\n    image: archive:1\n    restart: always\n");
        assertThat(text(files, "src/main/java/com/example/shop/audit/Audit.java"))
                .isEqualTo("package com.example.shop.audit;\n");
        assertThat(files.get("bin/export").executable()).isTrue();
        assertThat(files.get("docs/audit.md").executable()).isFalse();
    }

    @Test
    void withoutItNoWordOfItIsLeft() throws IOException {
        catalog();

        assertThat(render()).isEqualTo(new TreeMap<>(renderBuiltIn()));
    }

    @Test
    void aJarIsAsGoodAsAFolder() throws IOException {
        catalog();
        SortedMap<String, RenderedFile> fromFolder = render("audit");
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"));
                var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path inside = zip.getPath("/" + folder.relativize(file));
                Files.createDirectories(inside.getParent());
                Files.copy(file, inside);
            }
        }

        assertThat(render(jar, "audit")).isEqualTo(fromFolder);
    }

    @Test
    void aTemplateThatIsALinkIsRefused() throws IOException {
        catalog();
        Files.createSymbolicLink(folder.resolve("templates/audit/link"), Path.of("bin", "export"));

        assertProblem(Problem.Code.TEMPLATE_IS_LINK, "templates/audit/link");
    }

    @Test
    void aPathThatCoreOwnsIsRefused() throws IOException {
        catalog();
        write("templates/audit/POM.xml", "<project/>");

        assertProblem(Problem.Code.OUTPUT_PATHS_CLASH, "audit");
    }

    @Test
    void aVariableThatIsNotThereIsNamedWithItsPlace() throws IOException {
        catalog();
        write("templates/audit/docs/owner.md.ftl", "# Audit\n\nof [=nobody]\n");

        assertThatThrownBy(() -> render("audit"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().place())
                                .contains(new Place("templates/audit/docs/owner.md.ftl", 3, 6)));
    }

    @Test
    void aComponentThatIsThereAlreadyIsRefused() throws IOException {
        write("modules-catalog/components/core.yaml", AUDIT.replace("id: audit", "id: core"));

        assertThatThrownBy(this::render)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.COMPONENT_TWICE));
    }

    private void catalog() throws IOException {
        write("modules-catalog/components/audit.yaml", AUDIT);
        write("modules-catalog/components/stack.yaml", STACK);
        write(
                "modules-catalog/versions/pom.xml",
                "<project><properties><commons-csv.version>1.14.1</commons-csv.version></properties></project>");
        write("templates/audit/src/main/java/__package__/audit/Audit.java.ftl", "package [=package].audit;\n");
        write("templates/audit/docs/audit.md", "# Audit\n");
        write("templates/audit/bin/export", "#!/bin/sh\n");
        write("templates/stack/compose.yaml.ftl", """
                services:
                [#list components as component]
                [#list component.compose as service]
                  [=service.name]:
                [#list service.lines as line]
                    [=line]
                [/#list]
                [/#list]
                [/#list]
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SortedMap<String, RenderedFile> render(String... components) {
        return render(folder, components);
    }

    private static SortedMap<String, RenderedFile> render(Path catalog, String... components) {
        return render(Catalogs.builtInWith(List.of(catalog)), components);
    }

    private static SortedMap<String, RenderedFile> renderBuiltIn() {
        return render(Catalogs.builtIn());
    }

    private static SortedMap<String, RenderedFile> render(CatalogContent content, String... components) {
        ProjectSpec spec =
                new ProjectSpec("shop", "com.example", "com.example.shop", 17, List.of(), List.of(), List.of());
        return new Renderer(content)
                .render(spec, Resolver.resolve(content.catalog(), List.of(components)))
                .files();
    }

    private static String text(SortedMap<String, RenderedFile> files, String path) {
        return new String(files.get(path).content(), StandardCharsets.UTF_8);
    }

    private void assertProblem(Problem.Code code, String source) {
        assertThatThrownBy(() -> render("audit")).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().place()).contains(Place.of(source));
        });
    }
}

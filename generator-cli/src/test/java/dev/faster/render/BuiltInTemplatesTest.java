package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.catalog.Resolver;
import dev.faster.catalog.Selection;
import dev.faster.spec.ProjectSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for the templates of this repository, over every set of modules. */
class BuiltInTemplatesTest {
    private static final Path REPOSITORY = Path.of("..");

    @Test
    void compiledTemplatesSayWhatFreeMarkerSays() throws IOException {
        CatalogContent packed = Catalogs.builtIn();
        CatalogContent sources = new CatalogFolder(REPOSITORY).read().inOrder();
        for (List<String> set : BuiltIn.packed().moduleSets()) {
            for (int java : new int[] {17, 21, 25}) {
                ProjectSpec spec = new ProjectSpec("shop", "io.acme", "io.acme.shop", java, set, List.of(), List.of());

                Map<String, RenderedFile> ours = render(packed, spec);

                assertThat(ours).as("%s on %d", set, java).isEqualTo(render(sources, spec));
            }
        }
    }

    @Test
    void noTemplateNeedsFreeMarkerAtRunTime() {
        CatalogContent packed = Catalogs.builtIn();

        assertThat(packed.catalog().components())
                .flatMap(component -> packed.templates(component.id()))
                .noneMatch(template -> template instanceof Template.Markup);
    }

    @Test
    void aProjectHoldsNoWordOfAModuleThatWasNotPicked() {
        CatalogContent packed = Catalogs.builtIn();
        for (List<String> set : BuiltIn.packed().moduleSets()) {
            ProjectSpec spec = new ProjectSpec("shop", "io.acme", "io.acme.shop", 21, set, List.of(), List.of());
            Selection selection = Resolver.resolve(packed.catalog(), set);
            for (Component module : packed.catalog().ofKind(Kind.MODULE)) {
                if (!selection.components().contains(module)) {
                    new Renderer(packed)
                            .render(spec, selection)
                            .files()
                            .forEach((path, file) -> assertThat(
                                            path + "\n" + new String(file.content(), StandardCharsets.UTF_8))
                                    .as("%s without %s: %s", set, module.id(), path)
                                    .doesNotContain(wordsOf(module)));
                }
            }
        }
    }

    /** Its package, its migrations, its settings and variables, its routes and its page of documentation. */
    private static List<String> wordsOf(Component module) {
        List<String> words = new ArrayList<>(List.of(
                "io.acme.shop." + module.id(),
                "/shop/" + module.id() + "/",
                "db/migration/" + module.id(),
                "docs/" + module.id() + ".md"));
        module.configuration().forEach(key -> words.add(key.key()));
        module.environment().forEach(variable -> words.add(variable.name()));
        module.api().paths().forEach(path -> words.add(path.key()));
        return words;
    }

    @Test
    void everyTextIsTidyAndSaysNothingOfTheSampleItWasWrittenAs() {
        ProjectSpec spec = new ProjectSpec("shop", "io.acme", "io.acme.shop", 21, List.of(), List.of(), List.of());

        render(Catalogs.builtIn(), spec)
                .forEach((path, file) -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("myapp", "com.example", "[=", "[#")
                        .endsWith("\n")
                        .doesNotEndWith("\n\n"));
    }

    private static Map<String, RenderedFile> render(CatalogContent content, ProjectSpec spec) {
        return new Renderer(content)
                .render(spec, Resolver.resolve(content.catalog(), spec.modules()))
                .files();
    }
}

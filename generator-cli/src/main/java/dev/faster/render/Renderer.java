package dev.faster.render;

import dev.faster.catalog.Component;
import dev.faster.catalog.Selection;
import dev.faster.render.Template.Compiled;
import dev.faster.render.Template.Copied;
import dev.faster.render.Template.Markup;
import dev.faster.spec.ProjectSpec;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders the templates of the selected components. */
public final class Renderer {
    private static final String PACKAGE_FOLDER = "__package__";

    private final CatalogContent content;
    private Optional<FreemarkerEngine> freemarker = Optional.empty();

    public Renderer(CatalogContent content) {
        this.content = content;
    }

    /** @throws dev.faster.problem.ProblemException when a template is broken or a path may not be written */
    public FileTree render(ProjectSpec spec, Selection selection) {
        Map<String, Object> variables = new Variables(spec, selection, content.catalog()).all();
        OutputPaths paths = new OutputPaths();
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        for (Component component : selection.components()) {
            for (Template template : content.templates(component.id())) {
                String path = template.path()
                        .replace(PACKAGE_FOLDER, spec.packageName().replace('.', '/'));
                paths.admit(path, component.id());
                files.put(
                        path,
                        new RenderedFile(
                                bytes(template, variables),
                                component.executables().contains(path)));
            }
        }
        return new FileTree(files);
    }

    byte[] bytes(Template template, Map<String, Object> variables) {
        if (template instanceof Copied copied) {
            return copied.content();
        }
        if (template instanceof Compiled compiled) {
            return new CompiledRun(compiled.path(), variables).run(compiled.steps());
        }
        Markup markup = (Markup) template;
        return freemarker().render(markup.origin(), markup.source(), variables);
    }

    /** Made when first needed: it is the slowest thing to load. */
    private FreemarkerEngine freemarker() {
        if (freemarker.isEmpty()) {
            freemarker = Optional.of(new FreemarkerEngine());
        }
        return freemarker.get();
    }
}

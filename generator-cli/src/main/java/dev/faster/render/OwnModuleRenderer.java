package dev.faster.render;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.ApiDescriptions;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.catalog.Selection;
import dev.faster.spec.OwnModule;
import dev.faster.spec.ProjectSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Renders a project together with a module of the user's own. */
public final class OwnModuleRenderer {
    /** The one template that becomes no file: what the routes add to the description of the API. */
    private static final String API = "api.yaml";

    private final CatalogContent content;
    private final List<Template> templates;

    /** @param content what the project's components come from */
    public OwnModuleRenderer(CatalogContent content) {
        this(content, Catalogs.ownModule());
    }

    OwnModuleRenderer(CatalogContent content, List<Template> templates) {
        this.content = content;
        this.templates = templates;
    }

    /** @param migration the name of its first migration, such as {@code V20261125_01__invoices} */
    public FileTree render(ProjectSpec spec, Selection selection, OwnModule module, String migration) {
        Renderer renderer = new Renderer(content);
        SortedMap<String, RenderedFile> own = new TreeMap<>();
        ApiDescription api = ApiDescription.NONE;
        Map<String, Object> variables = variables(spec, selection, module);
        for (Template template : templates) {
            byte[] rendered = renderer.bytes(template, variables);
            if (template.path().equals(API)) {
                api = ApiDescriptions.read(API, rendered);
            } else if (rendered.length > 0) {
                String path = path(template.path(), spec, module, migration);
                own.put(path, new RenderedFile(inOrder(path, rendered, spec), false));
            }
        }
        own.putAll(renderer.render(spec, with(selection, module, api)).files());
        return new FileTree(own);
    }

    private Map<String, Object> variables(ProjectSpec spec, Selection selection, OwnModule module) {
        Map<String, Object> variables = new Variables(spec, selection, content.catalog()).all();
        OwnModuleVariables own = new OwnModuleVariables(module, spec.packageName());
        variables.put("module", own.module());
        variables.put("entity", own.entity());
        return variables;
    }

    private static byte[] inOrder(String path, byte[] rendered, ProjectSpec spec) {
        if (!path.endsWith(".java")) {
            return rendered;
        }
        String source = new String(rendered, StandardCharsets.UTF_8);
        return new Imports(spec.packageName()).sorted(source).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String template, ProjectSpec spec, OwnModule module, String migration) {
        return template.replace("__package__", spec.packageName().replace('.', '/'))
                .replace("__module__", module.packageName())
                .replace("__Entity__", module.entity())
                .replace("__migration__", migration);
    }

    /** For the files that all components have a say in, the module is one more of them. */
    private static Selection with(Selection selection, OwnModule module, ApiDescription api) {
        List<Component> components = new ArrayList<>(selection.components());
        components.add(new Component(
                module.packageName(),
                Kind.MODULE,
                module.words(),
                module.words(),
                module.events() ? List.of("events") : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                api,
                Optional.empty(),
                List.of()));
        return new Selection(components, selection.broughtAlong());
    }
}

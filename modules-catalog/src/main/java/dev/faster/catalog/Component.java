package dev.faster.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One thing a project can have: core, a module, or a deploy adapter. It brings a folder of templates of the same name, and contributions to the files that
 * core and the adapters own.
 *
 * @param id lower-case word, unique in its catalog; the name of its template folder
 * @param requires ids of the components it cannot be without
 * @param api read from a document of its own, beside the descriptor
 * @param drop SQL that drops what its migrations made; from a file of its own, too
 * @param executables paths of its templates' results that carry the run bit
 */
public record Component(
        String id,
        Kind kind,
        String title,
        String summary,
        List<String> requires,
        List<Dependency> dependencies,
        List<ConfigurationKey> configuration,
        List<EnvironmentVariable> environment,
        List<ComposeService> compose,
        Optional<String> readme,
        ApiDescription api,
        Optional<String> drop,
        List<String> executables) {

    public Component {
        requires = List.copyOf(requires);
        dependencies = List.copyOf(dependencies);
        configuration = List.copyOf(configuration);
        environment = List.copyOf(environment);
        compose = List.copyOf(compose);
        executables = List.copyOf(executables);
    }

    public enum Kind {
        CORE,
        MODULE,
        DEPLOY
    }

    /**
     * A Maven dependency of the generated project.
     *
     * @param version a key of the catalog's version table, absent where a parent or BOM manages it
     * @param scope Maven's, absent for compile
     */
    public record Dependency(String groupId, String artifactId, Optional<String> version, Optional<String> scope) {}

    /** A key of application.yaml with its default as YAML text, and what it means. */
    public record ConfigurationKey(String key, String value, String doc) {}

    /**
     * A variable the generated service reads.
     *
     * @param example for {@code .env.example}; may be empty
     * @param doc what it means
     * @param placeholder stands in for it where the service is started without being used, as to migrate the database; empty where it may be missing
     */
    public record EnvironmentVariable(String name, String example, String doc, String placeholder) {}

    /** A service of the compose files: its name, and its definition as YAML lines without indentation. */
    public record ComposeService(String name, String definition) {}
}

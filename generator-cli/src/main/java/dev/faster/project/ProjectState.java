package dev.faster.project;

import dev.faster.spec.ProjectSpec;
import java.util.List;

/**
 * What faster remembers of a project between runs.
 *
 * @param fasterVersion the version that wrote the project last
 * @param spec with every default filled in
 * @param components ids of what the project consists of, in catalog order, required ones included
 */
public record ProjectState(String fasterVersion, ProjectSpec spec, List<String> components) {
    public ProjectState {
        components = List.copyOf(components);
    }
}

package dev.faster.project;

import dev.faster.render.FileTree;
import java.util.List;

/** Renders a project as it would be with other components. */
public interface Renderings {
    /** @param components ids of some that the project consists of; what they require comes along */
    FileTree with(List<String> components);
}

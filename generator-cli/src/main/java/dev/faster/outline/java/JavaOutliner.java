package dev.faster.outline.java;

import dev.faster.outline.Block;
import dev.faster.outline.Outliner;
import java.util.List;
import java.util.Optional;

/**
 * Java: the imports by name, the types, and in them the members by name and parameter types. What is in a method is
 * merged by lines, and so is a type in which something stands where a member should be.
 */
public final class JavaOutliner implements Outliner {
    @Override
    public Optional<Block> outline(List<String> lines) {
        Optional<JavaSyntax> syntax = JavaSyntax.of(lines);
        return syntax.isEmpty() || syntax.get().size() == 0
                ? Optional.empty()
                : new JavaFile(lines, syntax.get()).outline();
    }
}

package dev.faster.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file can be parsed, and holds each import and each member once, and those that it should. */
final class JavaIsWhole implements Oracle {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @Override
    public List<String> complaints(Merged merged) {
        if (merged.kind() != FileKind.JAVA) {
            return List.of();
        }
        List<String> complaints = new ArrayList<>();
        List<String> outcome = names(merged.outcome(), complaints);
        List<String> ignored = new ArrayList<>();
        List<String> ours = names(merged.ours(), ignored);
        complaints.addAll(Counts.complaints(
                "declared", names(merged.base(), ignored), ours, names(merged.theirs(), ignored), outcome));
        Set<String> seen = new HashSet<>();
        for (String name : outcome) {
            if (!seen.add(name)) {
                complaints.add("twice: " + name);
            }
        }
        return complaints;
    }

    private List<String> names(Text text, List<String> errors) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Source source = new Source(String.join("\n", text.lines()));
        JavacTask task = (JavacTask) compiler.getTask(null, null, problems, List.of(), null, List.of(source));
        List<String> names = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                for (ImportTree imported : unit.getImports()) {
                    names.add(imported.toString().strip());
                }
                unit.getTypeDecls().forEach(type -> type(type, names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.getDiagnostics().forEach(problem -> errors.add("does not parse: " + problem.getMessage(null)));
        return names;
    }

    /** Without the name of the file's own class: a side that renames it renames all of its members. */
    private static void type(Tree tree, List<String> names) {
        if (tree instanceof ClassTree type) {
            names.add(type.getSimpleName().toString());
            type.getMembers().forEach(member -> members("", member, names));
        }
    }

    private static void members(String above, Tree tree, List<String> names) {
        if (tree instanceof ClassTree type) {
            String name = above + type.getSimpleName();
            names.add(name);
            type.getMembers().forEach(member -> members(name + ".", member, names));
        } else if (tree instanceof MethodTree method) {
            names.add(above
                    + method.getName()
                    + method.getParameters().stream()
                            .map(parameter -> String.valueOf(parameter.getType()))
                            .collect(Collectors.joining(", ", "(", ")")));
        } else if (tree instanceof VariableTree field) {
            names.add(above + field.getName());
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String text) {
            super(URI.create("string:///Outcome.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package dev.faster.merge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the parser of the JDK finds in a file.
 *
 * @param key as an outline has it
 * @param members of a type
 */
record JdkMembers(String key, long firstLine, long lastLine, List<JdkMembers> members) {
    /** The types of a file; empty when it is no valid Java. */
    static Optional<List<JdkMembers>> of(List<String> lines) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, List.of(source(lines)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Reader reader = new Reader(unit, Trees.instance(task).getSourcePositions(), unit.getLineMap());
            return problems.getDiagnostics().isEmpty()
                    ? Optional.of(reader.members(unit.getTypeDecls(), ""))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(List<String> lines) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return String.join("\n", lines) + "\n";
            }
        };
    }

    private record Reader(CompilationUnitTree unit, SourcePositions positions, LineMap lines) {
        List<JdkMembers> members(List<? extends Tree> trees, String owner) {
            List<JdkMembers> members = new ArrayList<>();
            for (Tree tree : trees) {
                if (tree instanceof ClassTree type) {
                    String name = type.getSimpleName().toString();
                    members.add(member(type, kind(type) + " " + name, members(own(type), name)));
                } else if (tree instanceof MethodTree method) {
                    members.add(member(method, key(method).replace("<init>", owner), List.of()));
                } else if (tree instanceof VariableTree field) {
                    members.add(member(field, field.getName().toString(), List.of()));
                }
            }
            return members;
        }

        private List<Tree> own(ClassTree type) {
            return type.getMembers().stream()
                    .filter(tree -> !(tree instanceof VariableTree field) || isField(type, field))
                    .collect(Collectors.toList());
        }

        /** Components of records and constants of enums are fields to the JDK. */
        private boolean isField(ClassTree type, VariableTree field) {
            boolean component = type.getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            return !component && !field.toString().startsWith("/*public static final*/");
        }

        private String kind(ClassTree type) {
            return switch (type.getKind()) {
                case ENUM -> "enum";
                case RECORD -> "record";
                case INTERFACE -> "interface";
                case ANNOTATION_TYPE -> "@interface";
                default -> "class";
            };
        }

        private String key(MethodTree method) {
            if (isCompact(method)) {
                return method.getName() + "{}";
            }
            return method.getName()
                    + method.getParameters().stream()
                            .map(parameter -> parameter.toString().contains("...")
                                    ? parameter.getType().toString().replaceFirst("\\[\\]$", "...")
                                    : parameter.getType().toString())
                            .map(type -> type.replaceAll("@[\\w.]+(\\([^)]*\\))?", "")
                                    .replaceAll("\\s", ""))
                            .collect(Collectors.joining(",", "(", ")"));
        }

        /** The JDK gives it the components of its record for parameters, which stand before it. */
        private boolean isCompact(MethodTree method) {
            return method.getParameters().stream().anyMatch(parameter -> start(parameter) < start(method));
        }

        private long start(Tree tree) {
            return positions.getStartPosition(unit, tree);
        }

        private JdkMembers member(Tree tree, String key, List<JdkMembers> members) {
            long first = lines.getLineNumber(start(tree));
            long end = positions.getEndPosition(unit, tree);
            return new JdkMembers(key, first, lines.getLineNumber(end - 1), members);
        }
    }
}

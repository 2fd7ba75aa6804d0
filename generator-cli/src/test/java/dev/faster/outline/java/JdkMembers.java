package dev.faster.outline.java;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the parser of the JDK finds in a file.
 *
 * @param key as an outline has it
 * @param members of a type
 */
record JdkMembers(String key, long firstLine, long lastLine, List<JdkMembers> members) {
    /** The types of each file that is valid Java. */
    static Map<String, List<JdkMembers>> of(Map<String, List<String>> files) {
        Set<String> invalid = new HashSet<>();
        DiagnosticListener<JavaFileObject> listener =
                problem -> invalid.add(problem.getSource().getName());
        List<Source> sources = new ArrayList<>();
        files.forEach((name, lines) -> sources.add(new Source(name, lines)));
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, listener, List.of("-proc:none", "-Xmaxerrs", "1000000"), null, sources);
        Map<String, List<JdkMembers>> types = new TreeMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Reader reader = new Reader(unit, Trees.instance(task).getSourcePositions(), unit.getLineMap());
                types.put(unit.getSourceFile().getName(), reader.members(unit.getTypeDecls(), ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        types.keySet().removeAll(invalid);
        return types;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final List<String> lines;

        Source(String name, List<String> lines) {
            super(URI.create("string:///" + name.hashCode() + ".java"), Kind.SOURCE);
            this.name = name;
            this.lines = lines;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return String.join("\n", lines) + "\n";
        }
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

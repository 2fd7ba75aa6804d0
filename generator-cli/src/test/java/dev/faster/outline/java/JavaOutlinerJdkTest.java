package dev.faster.outline.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.outline.Block;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the outline of a Java file says of its members is what the parser of the JDK says. */
class JavaOutlinerJdkTest {
    private final OutlinerLaws java = new OutlinerLaws(new JavaOutliner());

    @Test
    void allOfOurJavaHasAnOutlineThatAgrees() throws IOException {
        Map<String, List<String>> files = realFiles();
        assertThat(files).hasSizeGreaterThan(400);

        int outlined = agreeing(files);

        assertThat(outlined).isGreaterThan(files.size() * 98 / 100);
    }

    @Test
    void editedJavaHasAnOutlineThatAgreesOrNone() throws IOException {
        Map<String, List<String>> edited = new TreeMap<>();
        realFiles().forEach((path, lines) -> {
            for (int round = 0; round < Seeds.count(2, 5); round++) {
                long seed = path.hashCode() * 31L + round;
                edited.put(path + " with seed " + seed, OutlinerLaws.edited(lines, seed));
            }
        });

        int outlined = agreeing(edited);

        assertThat(outlined).isGreaterThan(edited.size() / 8);
    }

    private static Map<String, List<String>> realFiles() throws IOException {
        Map<String, List<String>> files = new TreeMap<>(RealFiles.ownSources());
        files.putAll(RealFiles.rendered(path -> path.endsWith(".java")));
        return files;
    }

    /** How many of these files are valid and have an outline in which no type with statements is in one piece. */
    private int agreeing(Map<String, List<String>> files) {
        int outlined = 0;
        for (Map.Entry<String, List<JdkMembers>> valid : JdkMembers.of(files).entrySet()) {
            String name = valid.getKey();
            Optional<Block> outline = java.lawful(files.get(name), name);
            outline.ifPresent(block -> agrees(block, valid.getValue(), name));
            if (outline.isPresent() && !containsTypeInOnePiece(outline.get())) {
                outlined++;
            }
        }
        return outlined;
    }

    private static boolean containsTypeInOnePiece(Block block) {
        boolean type = block.key().matches("(class|record|interface|enum) .*");
        boolean statements = block.head().stream().anyMatch(line -> line.endsWith(";"));
        return type && block.children().isEmpty() && statements
                || block.children().stream().anyMatch(JavaOutlinerJdkTest::containsTypeInOnePiece);
    }

    private static void agrees(Block file, List<JdkMembers> types, String name) {
        List<Block> blocks = new ArrayList<>(file.children());
        int line = 1 + file.head().size();
        if (!blocks.isEmpty() && blocks.get(0).key().equals("imports")) {
            line += blocks.remove(0).lines().size();
        }
        agree(blocks, line, types, name);
    }

    /** Each member stands in a block of its key, and in the lines of that block. */
    private static void agree(List<Block> blocks, int firstLine, List<JdkMembers> members, String name) {
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        int line = firstLine;
        for (Block block : blocks) {
            int end = line + block.lines().size();
            int first = line;
            for (String key : names(block.key())) {
                found.add(key);
                members.stream()
                        .filter(member -> member.firstLine() >= first && member.lastLine() < end)
                        .filter(member -> member.key().equals(key))
                        .forEach(member -> {
                            wanted.add(member.key());
                            if (!block.children().isEmpty()) {
                                agree(block.children(), first + block.head().size(), member.members(), name);
                            }
                        });
            }
            line = end;
        }
        assertThat(found).as(name).isEqualTo(wanted).hasSameSizeAs(members);
    }

    /** As the JDK has them: fields one by one, and neither constants nor initializers. */
    private static List<String> names(String key) {
        if (key.equals("constants") || key.startsWith("{}") || key.startsWith("static{}")) {
            return List.of();
        }
        return key.contains("(") ? List.of(key) : List.of(key.split(","));
    }
}

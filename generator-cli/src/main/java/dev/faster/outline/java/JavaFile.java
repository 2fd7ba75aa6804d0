package dev.faster.outline.java;

import dev.faster.outline.Block;
import dev.faster.outline.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of the lines of one Java file. */
final class JavaFile {
    private final List<String> lines;
    private final JavaSyntax syntax;
    private final JavaMembers members;

    JavaFile(List<String> lines, JavaSyntax syntax) {
        this.lines = lines;
        this.syntax = syntax;
        this.members = new JavaMembers(syntax);
    }

    Optional<Block> outline() {
        int imports = afterPackage();
        int head = imports == 0 ? 0 : syntax.lastLine(imports - 1) + 1;
        if (!startsAt(head, imports)) {
            return Optional.empty();
        }
        List<Block> children = new ArrayList<>();
        JavaImports parsed = new JavaImports(lines, syntax, imports, head);
        Optional<Block> block = parsed.block();
        int line = head;
        if (block.isPresent()) {
            children.add(block.get());
            line = parsed.endLine();
        }
        if (!startsAt(line, parsed.end())) {
            return Optional.empty();
        }
        return isModule(parsed.end())
                ? Optional.of(file(head, withModule(children, line), lines.size()))
                : withTypes(head, children, parsed.end(), line);
    }

    private int afterPackage() {
        int at = syntax.afterAnnotations(0);
        if (!syntax.is(at, "package")) {
            return 0;
        }
        while (at < syntax.size() && !syntax.is(at, ";")) {
            at++;
        }
        return Math.min(at + 1, syntax.size());
    }

    private boolean isModule(int from) {
        int at = syntax.afterAnnotations(from);
        int module = syntax.is(at, "open") ? at + 1 : at;
        return syntax.is(module, "module") && syntax.isWord(module + 1);
    }

    private List<Block> withModule(List<Block> children, int line) {
        children.add(Block.leaf("module", lines.subList(line, lines.size())));
        return children;
    }

    private Optional<Block> withTypes(int head, List<Block> children, int from, int line) {
        Optional<List<JavaMember>> types = members.types(from);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Block>> blocks = blocks(types.get(), line);
        int tail = endLine(types.get(), line);
        if (blocks.isEmpty() || !syntax.isCut(tail)) {
            return Optional.empty();
        }
        children.addAll(blocks.get());
        return Optional.of(file(head, children, tail));
    }

    private Block file(int head, List<Block> children, int tail) {
        return children.isEmpty()
                ? Block.leaf("", lines)
                : new Block("", lines.subList(0, head), children, lines.subList(tail, lines.size()));
    }

    /** The blocks of these members, the first of which has its lines from this one on. */
    private Optional<List<Block>> blocks(List<JavaMember> siblings, int firstLine) {
        List<Block> blocks = new ArrayList<>();
        Keys keys = new Keys();
        int line = firstLine;
        for (JavaMember member : siblings) {
            boolean initializer = member.key().startsWith("{") || member.key().startsWith("static{");
            String key = initializer ? keys.takeNumbered(member.key()) : member.key();
            if (!startsAt(line, member.first()) || !initializer && !keys.take(key)) {
                return Optional.empty();
            }
            int end = syntax.lastLine(member.last()) + 1;
            blocks.add(member.isType() ? type(member, line, end) : Block.leaf(key, lines.subList(line, end)));
            line = end;
        }
        return Optional.of(blocks);
    }

    private Block type(JavaMember type, int line, int end) {
        int body = syntax.lastLine(type.body()) + 1;
        List<JavaMember> inside = members.of(type).orElse(List.of());
        int tail = endLine(inside, body);
        Optional<List<Block>> children = blocks(inside, body);
        boolean parts = !inside.isEmpty() && children.isPresent() && startsAt(tail, syntax.partner(type.body()));
        return parts
                ? new Block(type.key(), lines.subList(line, body), children.get(), lines.subList(tail, end))
                : Block.leaf(type.key(), lines.subList(line, end));
    }

    private int endLine(List<JavaMember> siblings, int line) {
        return siblings.isEmpty()
                ? line
                : syntax.lastLine(siblings.get(siblings.size() - 1).last()) + 1;
    }

    /** Whether the token stands in this line or after it, and nothing of what is before it does. */
    private boolean startsAt(int line, int token) {
        return syntax.isCut(line) && (token >= syntax.size() || syntax.firstLine(token) >= line);
    }
}

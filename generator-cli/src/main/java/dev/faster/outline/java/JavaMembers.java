package dev.faster.outline.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the members of a type apart, or the types of a file. */
final class JavaMembers {
    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "abstract",
            "final",
            "default",
            "native",
            "synchronized",
            "transient",
            "volatile",
            "strictfp");

    private final JavaSyntax syntax;
    private final JavaDeclarations declarations;

    JavaMembers(JavaSyntax syntax) {
        this.syntax = syntax;
        this.declarations = new JavaDeclarations(syntax);
    }

    /** The members of the type with this body; empty when something between them is none. */
    Optional<List<JavaMember>> of(JavaMember type) {
        List<JavaMember> members = new ArrayList<>();
        int from = type.body() + 1;
        int end = syntax.partner(type.body());
        if (type.key().startsWith("enum ")) {
            from = readConstants(from, end, members);
        }
        return between(from, end, members);
    }

    /** The types from this token to the end of the file; empty when something between them is none. */
    Optional<List<JavaMember>> types(int from) {
        Optional<List<JavaMember>> types = between(from, syntax.size(), new ArrayList<>());
        if (types.isPresent()) {
            for (JavaMember type : types.get()) {
                if (!type.isType()) {
                    return Optional.empty();
                }
            }
        }
        return types;
    }

    private int readConstants(int from, int end, List<JavaMember> members) {
        int last = from;
        while (last < end && !syntax.is(last, ";")) {
            last = syntax.after(last);
        }
        int next = Math.min(last + 1, end);
        if (next > from) {
            members.add(new JavaMember("constants", from, next - 1, -1));
        }
        return next;
    }

    private Optional<List<JavaMember>> between(int from, int end, List<JavaMember> members) {
        int at = from;
        while (at < end) {
            boolean semicolon = syntax.is(at, ";") && !members.isEmpty();
            Optional<JavaMember> member = semicolon ? Optional.of(longer(members, at)) : member(at, end);
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
            at = member.get().last() + 1;
        }
        return Optional.of(members);
    }

    /** A semicolon too many is part of what is before it. */
    private JavaMember longer(List<JavaMember> members, int last) {
        JavaMember member = members.remove(members.size() - 1);
        return new JavaMember(member.key(), member.first(), last, member.body());
    }

    private Optional<JavaMember> member(int from, int end) {
        int at = afterModifiers(from);
        int name = typeName(at);
        if (name >= 0) {
            return type(from, at, name, end);
        }
        if (syntax.is(at, "{")) {
            boolean isStatic = at > from && syntax.is(at - 1, "static");
            return Optional.of(new JavaMember(isStatic ? "static{}" : "{}", from, syntax.partner(at), -1));
        }
        return declarations.read(from, at, end);
    }

    private int afterModifiers(int from) {
        int at = from;
        while (true) {
            if (syntax.isAnnotation(at)) {
                at = syntax.afterAnnotation(at);
            } else if (syntax.is(at, "non") && syntax.is(at + 1, "-")) {
                at += 2;
            } else if (at < syntax.size() && MODIFIERS.contains(syntax.text(at))
                    || syntax.is(at, "sealed") && syntax.isWord(at + 1)) {
                at++;
            } else {
                return at;
            }
        }
    }

    /** @return -1 when no type begins here */
    private int typeName(int at) {
        if (syntax.is(at, "class") || syntax.is(at, "interface") || syntax.is(at, "enum")) {
            return syntax.isWord(at + 1) ? at + 1 : -1;
        }
        if (syntax.is(at, "@") && syntax.is(at + 1, "interface")) {
            return syntax.isWord(at + 2) ? at + 2 : -1;
        }
        boolean record = syntax.is(at, "record") && syntax.isWord(at + 1);
        return record && (syntax.is(at + 2, "(") || syntax.is(at + 2, "<")) ? at + 1 : -1;
    }

    private Optional<JavaMember> type(int from, int at, int name, int end) {
        String kind = syntax.is(at, "@") ? "@interface" : syntax.text(at);
        for (int i = name + 1; i < end; i = syntax.after(i)) {
            if (syntax.is(i, "{")) {
                String key = kind + " " + syntax.text(name);
                return Optional.of(new JavaMember(key, from, syntax.partner(i), i));
            }
            if (syntax.is(i, ";") || syntax.is(i, "=")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

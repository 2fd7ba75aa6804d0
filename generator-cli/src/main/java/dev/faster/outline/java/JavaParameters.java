package dev.faster.outline.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types of a method's parameters, which tell it from others of its name; their names are free to change. */
final class JavaParameters {
    private final JavaSyntax syntax;

    JavaParameters(JavaSyntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Such as {@code (String,List<String>)}.
     *
     * @param open the opening parenthesis
     * @return empty when these are no parameters
     */
    Optional<String> types(int open) {
        int close = syntax.partner(open);
        StringBuilder types = new StringBuilder("(");
        for (int i = open + 1; i < close; ) {
            List<Integer> parameter = new ArrayList<>();
            i = read(i, close, parameter);
            int name = name(parameter);
            if (name < 1 || i == close && syntax.is(close - 1, ",")) {
                return Optional.empty();
            }
            if (!syntax.is(parameter.get(name), "this")) {
                append(parameter, name, types);
            }
        }
        return Optional.of(types.append(')').toString());
    }

    /** The tokens of one parameter; answers where the next begins. */
    private int read(int from, int close, List<Integer> parameter) {
        int typeEnd = from;
        int i = from;
        while (i < close && !(syntax.is(i, ",") && i >= typeEnd)) {
            if (syntax.isAnnotation(i)) {
                i = syntax.afterAnnotation(i);
                continue;
            }
            if (syntax.is(i, "<")) {
                typeEnd = Math.max(typeEnd, syntax.after(i));
            }
            if (!syntax.is(i, "final")) {
                parameter.add(i);
            }
            i++;
        }
        return Math.min(i + 1, close);
    }

    private int name(List<Integer> parameter) {
        int last = parameter.size() - 1;
        while (last >= 0 && (syntax.is(parameter.get(last), "[") || syntax.is(parameter.get(last), "]"))) {
            last--;
        }
        return last >= 0 && syntax.isWord(parameter.get(last)) ? last : -1;
    }

    private void append(List<Integer> parameter, int name, StringBuilder types) {
        if (types.length() > 1) {
            types.append(',');
        }
        for (int i = 0; i < parameter.size(); i++) {
            if (i != name) {
                types.append(syntax.text(parameter.get(i)));
            }
        }
    }
}

package dev.faster.spec;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a project, group or package can be called: what Java, Maven, Docker, DNS and the folders of every operating system take. The schema's patterns say most
 * of it to editors; these rules say which character or part is wrong, without the cost of loading regular expressions.
 */
enum NameRules {
    NAME("name", 63, "-"),
    MODULE("module name", 30, "-"),
    GROUP("group", 100, "- _ ."),
    PACKAGE("package", 100, "_ .");

    private final String key;
    private final int limit;

    /** What it can have beside letters and digits, with blanks between. */
    private final String signs;

    NameRules(String key, int limit, String signs) {
        this.key = key;
        this.limit = limit;
        this.signs = signs;
    }

    /** What is wrong with a name, without its place. */
    Optional<Problem> problemIn(String name) {
        if (name.isEmpty()) {
            return Optional.of(Problem.of(Code.NAME_EMPTY, key));
        }
        if (name.codePointCount(0, name.length()) > limit) {
            return Optional.of(Problem.of(Code.NAME_TOO_LONG, key, String.valueOf(limit)));
        }
        Optional<Problem> character = wrongCharacter(name);
        if (character.isPresent()) {
            return character;
        }
        for (String part : parts(name)) {
            Optional<Problem> problem = problemInPart(part);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return this == PACKAGE && JavaWords.isTaken(name)
                ? Optional.of(Problem.of(Code.PACKAGE_TAKEN, name))
                : Optional.empty();
    }

    private Optional<Problem> wrongCharacter(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (c >= 'A' && c <= 'Z') {
                return Optional.of(Problem.of(Code.NAME_UPPER_CASE, key, name).suggesting(fitting(name)));
            }
            if (!isLetter(c) && !isDigit(c) && (c == ' ' || signs.indexOf(c) < 0)) {
                return Optional.of(Problem.of(Code.NAME_CHARACTER, key, CharacterName.of(c), signs)
                        .suggesting(fitting(name)));
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> problemInPart(String part) {
        if (part.isEmpty()) {
            return Optional.of(Problem.of(Code.NAME_EMPTY_PART, key));
        }
        char first = part.charAt(0);
        if (!isLetter(first) && !(this == GROUP && isDigit(first)) && !(this == PACKAGE && first == '_')) {
            return Optional.of(Problem.of(Code.NAME_START, key, part));
        }
        char last = part.charAt(part.length() - 1);
        if (this != PACKAGE && !isLetter(last) && !isDigit(last)) {
            return Optional.of(Problem.of(Code.NAME_END, key, part));
        }
        if (this == MODULE && part.contains("--")) {
            return Optional.of(Problem.of(Code.NAME_HYPHENS, key));
        }
        if (this == PACKAGE && JavaWords.isReserved(part)) {
            return Optional.of(Problem.of(Code.NAME_KEYWORD, key, part));
        }
        return WindowsDevice.isName(part) ? Optional.of(Problem.of(Code.NAME_DEVICE, key, part)) : Optional.empty();
    }

    /** The name as it could be, if there is an obvious way. */
    private Optional<String> fitting(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String fitting = this == NAME || this == MODULE
                ? lower.replace(' ', '-').replace('_', '-').replace('.', '-')
                : lower;
        return !fitting.equals(name) && problemIn(fitting).isEmpty() ? Optional.of(fitting) : Optional.empty();
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            parts.add(name.substring(start, dot));
            start = dot + 1;
        }
        parts.add(name.substring(start));
        return parts;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

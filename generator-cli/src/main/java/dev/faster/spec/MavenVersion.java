package dev.faster.spec;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;

/** A version as Maven and every file system take it. */
public record MavenVersion(String text) {
    private static final String KEY = "version";
    private static final int LIMIT = 100;

    /** What it can have beside digits and small letters. */
    private static final String SIGNS = "- _ . +";

    /**
     * @param where what to blame
     * @throws dev.faster.problem.ProblemException when it is none
     */
    public static MavenVersion of(String text, Place where) {
        if (text.isEmpty()) {
            throw Problem.of(Code.NAME_EMPTY, KEY).at(where).toException();
        }
        if (text.length() > LIMIT) {
            throw Problem.of(Code.NAME_TOO_LONG, KEY, String.valueOf(LIMIT))
                    .at(where)
                    .toException();
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isLetterOrDigit(c) && (c == ' ' || SIGNS.indexOf(c) < 0)) {
                throw Problem.of(Code.NAME_CHARACTER, KEY, CharacterName.of(c), "A-Z " + SIGNS)
                        .at(where)
                        .toException();
            }
        }
        if (("." + text + ".").contains("..")) {
            throw Problem.of(Code.NAME_EMPTY_PART, KEY).at(where).toException();
        }
        return new MavenVersion(text);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}

package dev.faster.spec;

import java.util.Locale;

/** Names a character so that it can be told from one that looks the same, and seen if it cannot be seen. */
final class CharacterName {
    private CharacterName() {}

    static String of(int codePoint) {
        if (codePoint == ' ') {
            return "a space";
        }
        if (codePoint > ' ' && codePoint < 0x7f) {
            return '"' + Character.toString(codePoint) + '"';
        }
        String name = Character.getName(codePoint);
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? code : code + " " + name;
    }
}

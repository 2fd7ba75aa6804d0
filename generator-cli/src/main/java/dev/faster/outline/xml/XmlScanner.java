package dev.faster.outline.xml;

import dev.faster.outline.LineCursor;
import dev.faster.outline.Malformed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what tags and texts of XML are made of. Names outside ASCII are not taken for names. */
final class XmlScanner {
    private static final List<String> ENTITIES = List.of("amp", "lt", "gt", "quot", "apos");

    private final LineCursor cursor;

    XmlScanner(LineCursor cursor) {
        this.cursor = cursor;
    }

    String name() throws Malformed {
        StringBuilder name = new StringBuilder();
        while (isNamePart(cursor.peek(), name.length() == 0)) {
            name.append(cursor.next());
        }
        if (name.length() == 0) {
            throw new Malformed();
        }
        return name.toString();
    }

    private static boolean isNamePart(char c, boolean first) {
        boolean start = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
        return start || !first && (c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    /** Up to where something else than an attribute comes; the white space before that is read. */
    Map<String, String> attributes() throws Malformed {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (cursor.skipSpace() && isNamePart(cursor.peek(), true)) {
            String name = name();
            cursor.skipSpace();
            cursor.expect("=");
            cursor.skipSpace();
            if (attributes.put(name, quoted()) != null) {
                throw new Malformed();
            }
        }
        return attributes;
    }

    private String quoted() throws Malformed {
        char quote = cursor.next();
        if (quote != '"' && quote != '\'') {
            throw new Malformed();
        }
        StringBuilder value = new StringBuilder();
        while (cursor.peek() != quote) {
            if (cursor.peek() == '<') {
                throw new Malformed();
            }
            characterOrReference(value);
        }
        cursor.next();
        return value.toString();
    }

    /** Up to the next tag. References stay as they are written. */
    String text() throws Malformed {
        StringBuilder text = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != '<') {
            if (cursor.peek() == ']' && cursor.take("]]>")) {
                throw new Malformed();
            }
            characterOrReference(text);
        }
        return text.toString();
    }

    private void characterOrReference(StringBuilder text) throws Malformed {
        char c = cursor.next();
        text.append(c);
        if (c == '&') {
            text.append(reference()).append(';');
        }
    }

    private String reference() throws Malformed {
        StringBuilder name = new StringBuilder();
        for (char c = cursor.next(); c != ';'; c = cursor.next()) {
            if (name.append(c).length() > 8) {
                throw new Malformed();
            }
        }
        String reference = name.toString();
        if (!ENTITIES.contains(reference) && !isCharacter(reference)) {
            throw new Malformed();
        }
        return reference;
    }

    private static boolean isCharacter(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        int code = 0;
        int start = hexadecimal ? 2 : 1;
        for (int i = start; i < reference.length(); i++) {
            char c = reference.charAt(i);
            int digit = c < 128 ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
            if (digit < 0) {
                return false;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        return reference.startsWith("#") && reference.length() > start && isAllowed(code);
    }

    /** What no XML holds is no XML, wherever it stands. */
    static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0xD800
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c > 0xDFFF && c < 0xFFFE
                || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
    }
}

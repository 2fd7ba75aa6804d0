package dev.faster.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a field of a module of the user's own can hold. */
public enum FieldType {
    /** One line of text, of 200 characters at most. */
    STRING,
    /** Text of any number of lines, of 10,000 characters at most. */
    TEXT,
    INT,
    LONG,
    /** Fifteen digits before the point and four behind it. */
    DECIMAL,
    BOOLEAN,
    DATE,
    INSTANT,
    UUID,
    /** An amount in the smallest unit of its currency, and that currency. */
    MONEY;

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldType> of(String word) {
        for (FieldType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (FieldType type : values()) {
            words.add(type.word());
        }
        return words;
    }
}

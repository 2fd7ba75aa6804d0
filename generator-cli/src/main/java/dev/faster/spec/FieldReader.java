package dev.faster.spec;

import dev.faster.problem.NearestWord;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a field as it is typed: {@code dueOn:date?}. */
final class FieldReader {
    private static final Place PLACE = Place.of("--field");
    private static final int LONGEST = 30;

    /** What each row has beside its fields, and what each record can do. */
    private static final Set<String> TAKEN = SqlWords.words(
            "id version createdAt updatedAt clone finalize getClass hashCode notify notifyAll toString wait");

    /** @throws dev.faster.problem.ProblemException when it is no field */
    OwnField read(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw Problem.of(Code.FIELD_FORM, text).at(PLACE).toException();
        }
        String name = text.substring(0, colon);
        boolean optional = text.endsWith("?");
        String word = text.substring(colon + 1, optional ? text.length() - 1 : text.length());
        requireName(name);
        OwnField field = new OwnField(name, type(word, name), optional);
        for (String column : field.columns()) {
            if (SqlWords.isReserved(column)) {
                throw OwnModuleReader.reserved("field", name, "PostgreSQL", "--field");
            }
        }
        return field;
    }

    private static FieldType type(String word, String field) {
        Optional<FieldType> type = FieldType.of(word);
        if (type.isEmpty()) {
            List<String> words = FieldType.words();
            throw Problem.of(Code.VALUE_NOT_ALLOWED, word, "the type of " + field, String.join(", ", words))
                    .suggesting(NearestWord.to(word, words))
                    .at(PLACE)
                    .toException();
        }
        return type.get();
    }

    private static void requireName(String name) {
        if (!isName(name)) {
            throw Problem.of(Code.FIELD_NAME, name)
                    .suggesting(fitting(name))
                    .at(PLACE)
                    .toException();
        }
        if (name.length() > LONGEST) {
            throw Problem.of(Code.NAME_TOO_LONG, "field", String.valueOf(LONGEST))
                    .at(PLACE)
                    .toException();
        }
        if (TAKEN.contains(name)) {
            throw Problem.of(Code.FIELD_TAKEN, name).at(PLACE).toException();
        }
        if (JavaWords.isReserved(name)) {
            throw OwnModuleReader.reserved("field", name, "Java", "--field");
        }
    }

    /** Words in camel case: two upper-case letters in a row would be one word in Java and two in SQL. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean later = i > 0 && (c >= '0' && c <= '9' || OwnField.isUpper(c));
            if (!lower && !later || later && OwnField.isUpper(c) && OwnField.isUpper(name.charAt(i - 1))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The name in camel case, if there is an obvious way. */
    private static Optional<String> fitting(String name) {
        StringBuilder fitting = new StringBuilder();
        boolean begins = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean upper = OwnField.isUpper(c);
            boolean afterUpper = i == 0 || OwnField.isUpper(name.charAt(i - 1));
            if (c == '_' || c == '-' || c == ' ') {
                begins = true;
            } else {
                boolean capital = begins && fitting.length() > 0;
                fitting.append(
                        capital && c >= 'a' && c <= 'z'
                                ? (char) (c - 'a' + 'A')
                                : upper && afterUpper && !capital ? (char) (c - 'A' + 'a') : c);
                begins = false;
            }
        }
        String result = fitting.toString();
        return !result.equals(name) && isName(result) ? Optional.of(result) : Optional.empty();
    }
}

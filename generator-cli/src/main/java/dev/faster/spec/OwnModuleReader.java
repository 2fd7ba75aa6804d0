package dev.faster.spec;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an {@link OwnModule} of what was typed. What the project has already is for others to compare it with. */
public final class OwnModuleReader {
    private static final int LONGEST_ENTITY = 20;
    private static final int MOST_FIELDS = 40;
    private static final String NAME = "NAME";
    private static final String ENTITY = "--entity";
    private static final String FIELD = "--field";

    private final FieldReader fieldReader = new FieldReader();

    /**
     * @param fields each as {@code name:type}, with a question mark behind it when it can be left out
     * @param entity what one of its things is called; of itself it is the name's singular
     * @throws dev.faster.problem.ProblemException when they make no module
     */
    public OwnModule read(String name, List<String> fields, Optional<String> entity, boolean events) {
        requireName(name);
        String one = entity.isPresent() ? entity.get() : EntityName.of(name);
        requireEntity(one, entity.isPresent() ? ENTITY : NAME);
        return new OwnModule(name, one, fields(fields), events);
    }

    private static void requireName(String name) {
        Optional<Problem> problem = NameRules.MODULE.problemIn(name);
        if (problem.isPresent()) {
            throw problem.get().at(Place.of(NAME)).toException();
        }
        String word = name.replace("-", "");
        if (JavaWords.isReserved(word)) {
            throw reserved("module name", name, "Java", NAME);
        }
        if (SqlWords.isReserved(name.replace('-', '_'))) {
            throw reserved("module name", name, "PostgreSQL", NAME);
        }
    }

    private static void requireEntity(String entity, String place) {
        if (!isType(entity)) {
            throw Problem.of(Code.ENTITY_FORM, entity).at(Place.of(place)).toException();
        }
        if (entity.length() > LONGEST_ENTITY) {
            throw Problem.of(Code.NAME_TOO_LONG, "entity", String.valueOf(LONGEST_ENTITY))
                    .at(Place.of(place))
                    .toException();
        }
        if (KnownTypes.contain(entity)) {
            throw Problem.of(Code.ENTITY_KNOWN, entity).at(Place.of(place)).toException();
        }
    }

    private static boolean isType(String entity) {
        for (int i = 0; i < entity.length(); i++) {
            char c = entity.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean lower = c >= 'a' && c <= 'z';
            boolean twoUpper = i > 0 && OwnField.isUpper(c) && OwnField.isUpper(entity.charAt(i - 1));
            if (i == 0 ? !OwnField.isUpper(c) : twoUpper || !(digit || lower || OwnField.isUpper(c))) {
                return false;
            }
        }
        return entity.length() > 1;
    }

    private List<OwnField> fields(List<String> typed) {
        if (typed.isEmpty()) {
            throw Problem.of(Code.MISSING_ARGUMENT, FIELD + " NAME:TYPE", "module")
                    .toException();
        }
        if (typed.size() > MOST_FIELDS) {
            throw Problem.of(Code.TOO_MANY_FIELDS, String.valueOf(typed.size()), String.valueOf(MOST_FIELDS))
                    .at(Place.of(FIELD))
                    .toException();
        }
        List<OwnField> fields = new ArrayList<>();
        Set<String> columns = new HashSet<>();
        for (String text : typed) {
            OwnField field = fieldReader.read(text);
            for (String column : field.columns()) {
                if (!columns.add(column)) {
                    throw Problem.of(Code.DUPLICATE_ITEM, field.name(), "the fields")
                            .at(Place.of(FIELD))
                            .toException();
                }
            }
            fields.add(field);
        }
        return fields;
    }

    static RuntimeException reserved(String what, String word, String whose, String place) {
        return Problem.of(Code.WORD_RESERVED, what, word, whose)
                .at(Place.of(place))
                .toException();
    }
}

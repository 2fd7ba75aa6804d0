package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnModuleReaderTest {
    @Test
    void readsNamesFieldsAndTheirTypes() {
        OwnModule module = read("work-orders", "title:string", "dueOn:date?", "price:money");

        assertThat(module.entity()).isEqualTo("WorkOrder");
        assertThat(module.packageName()).isEqualTo("workorders");
        assertThat(module.table()).isEqualTo("work_orders");
        assertThat(module.path()).isEqualTo("/api/v1/work-orders");
        assertThat(module.plural()).isEqualTo("WorkOrders");
        assertThat(module.entityWords()).isEqualTo("work order");
        assertThat(module.fields())
                .containsExactly(
                        new OwnField("title", FieldType.STRING, false),
                        new OwnField("dueOn", FieldType.DATE, true),
                        new OwnField("price", FieldType.MONEY, false));
        assertThat(module.fields())
                .flatExtracting(OwnField::columns)
                .containsExactly("title", "due_on", "price_amount", "price_currency");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeCanBeWantedOrLeftOut(FieldType type) {
        assertThat(read("parts", "a:" + type.word(), "b:" + type.word() + "?").fields())
                .containsExactly(new OwnField("a", type, false), new OwnField("b", type, true));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            invoices,   Invoice
            categories, Category
            ties,       Tie
            addresses,  Address
            boxes,      Box
            branches,   Branch
            caches,     Cache
            people,     Person
            movies,     Movie
            status,     Status
            glass,      Glass
            stock,      Stock
            a1-keys,    A1Key
            """)
    void oneOfThemIsCalledByTheSingular(String name, String entity) {
        assertThat(read(name, "a:int").entity()).isEqualTo(entity);
    }

    @Test
    void anotherWordForOneOfThemCanBeGiven() {
        OwnModule module = new OwnModuleReader().read("staff", List.of("a:int"), Optional.of("Employee"), false);

        assertThat(module.entity()).isEqualTo("Employee");
        assertThat(module.events()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Invoices,    NAME_UPPER_CASE
            '',          NAME_EMPTY
            work_orders, NAME_CHARACTER
            1st,         NAME_START
            parts-,      NAME_END
            a--b,        NAME_HYPHENS
            con,         NAME_DEVICE
            abcdefghijklmnopqrstuvwxyz-abcde, NAME_TOO_LONG
            new,         WORD_RESERVED
            user,        WORD_RESERVED
            current-user, WORD_RESERVED
            tags,        ENTITY_KNOWN
            records,     ENTITY_KNOWN
            a,           ENTITY_FORM
            long-winded-subscriptions, NAME_TOO_LONG
            """)
    void refusesANameThatSomethingElseCannotTake(String name, Code code) {
        assertThat(problem(name, "a:int").code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,          FIELD_FORM,        ''
            title:,         FIELD_FORM,        ''
            :string,        FIELD_FORM,        ''
            title:strng,    VALUE_NOT_ALLOWED, string
            title:String,   VALUE_NOT_ALLOWED, string
            title:?,        VALUE_NOT_ALLOWED, ''
            due_on:date,    FIELD_NAME,        dueOn
            DueOn:date,     FIELD_NAME,        dueOn
            dueON:date,     FIELD_NAME,        dueOn
            1st:int,        FIELD_NAME,        ''
            id:uuid,        FIELD_TAKEN,       ''
            version:long,   FIELD_TAKEN,       ''
            createdAt:date, FIELD_TAKEN,       ''
            hashCode:int,   FIELD_TAKEN,       ''
            class:string,   WORD_RESERVED,     ''
            order:int,      WORD_RESERVED,     ''
            abcdefghijklmnopqrstuvwxyzabcde:int, NAME_TOO_LONG, ''
            """)
    void refusesAFieldThatIsNoneAndSaysWhatWasMeant(String field, Code code, String meant) {
        Problem problem = problem("parts", field);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.suggestion().orElse("")).isEqualTo(meant);
    }

    @Test
    void refusesTwoFieldsThatWouldBeOneColumn() {
        assertThat(problem("parts", "a:int", "a:date").code()).isEqualTo(Code.DUPLICATE_ITEM);
        assertThat(problem("parts", "price:money", "priceAmount:long").code()).isEqualTo(Code.DUPLICATE_ITEM);
    }

    @Test
    void refusesNoFieldsAndTooMany() {
        assertThat(problem("parts").code()).isEqualTo(Code.MISSING_ARGUMENT);
        assertThat(problem("parts", Collections.nCopies(41, "a:int").toArray(String[]::new))
                        .code())
                .isEqualTo(Code.TOO_MANY_FIELDS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            workOrder,  ENTITY_FORM
            Work-Order, ENTITY_FORM
            WORK,       ENTITY_FORM
            String,     ENTITY_KNOWN
            Money,      ENTITY_KNOWN
            AbcdefghijklmnopqrstU, NAME_TOO_LONG
            """)
    void refusesAnEntityThatIsNoJavaNameOfItsOwn(String entity, Code code) {
        assertThatThrownBy(() -> new OwnModuleReader().read("staff", List.of("a:int"), Optional.of(entity), true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private static OwnModule read(String name, String... fields) {
        return new OwnModuleReader().read(name, List.of(fields), Optional.empty(), true);
    }

    private static Problem problem(String name, String... fields) {
        try {
            throw new AssertionError("is taken as " + read(name, fields));
        } catch (ProblemException e) {
            return e.problem();
        }
    }
}

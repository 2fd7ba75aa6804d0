package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.catalog.Resolver;
import dev.faster.spec.FieldType;
import dev.faster.spec.OwnField;
import dev.faster.spec.OwnModule;
import dev.faster.spec.ProjectSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnModuleRendererTest {
    private static final String MAIN = "src/main/java/io/acme/shop/workorders/";
    private static final String SQL = "src/main/resources/db/migration/workorders/V20261125_01__work_orders.sql";

    private final CatalogContent packed = Catalogs.builtIn();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compiledTemplatesSayWhatFreeMarkerSays(boolean events) throws IOException {
        CatalogFolder sources = new CatalogFolder(Path.of(".."));
        OwnModuleRenderer slow = new OwnModuleRenderer(sources.read().inOrder(), sources.ownModule());

        assertThat(files(new OwnModuleRenderer(packed), everything(events))).isEqualTo(files(slow, everything(events)));
    }

    @Test
    void noTemplateNeedsFreeMarkerAtRunTime() {
        assertThat(Catalogs.ownModule()).isNotEmpty().noneMatch(template -> template instanceof Template.Markup);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyTextIsTidy(boolean events) {
        render(everything(events))
                .forEach((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain("[=", "[#", "__Entity__", "__module__")
                        .endsWith("\n")
                        .doesNotEndWith("\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRING  | @NotBlank @Size(max = 200) String a,                                    | a          varchar(200)             not null,
            TEXT    | @NotBlank @Size(max = 10_000) String a,                                 | a          text                     not null,
            INT     | @NotNull Integer a,                                                     | a          int                      not null,
            LONG    | @NotNull Long a,                                                        | a          bigint                   not null,
            DECIMAL | @NotNull @Digits(integer = 15, fraction = 4) BigDecimal a,              | a          numeric(19, 4)           not null,
            BOOLEAN | @NotNull Boolean a,                                                     | a          boolean                  not null,
            DATE    | @NotNull LocalDate a,                                                   | a          date                     not null,
            INSTANT | @NotNull Instant a,                                                     | a          timestamp with time zone not null,
            UUID    | @NotNull UUID a,                                                        | a          uuid                     not null,
            MONEY   | @NotNull @Valid @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "a_")    | a_currency varchar(3)               not null,
            """)
    void aFieldThatIsWantedIsWantedEverywhere(FieldType type, String component, String column) {
        Map<String, String> files = render(module(true, field("a", type, false), field("bb", FieldType.STRING, false)));

        assertThat(files.get(MAIN + "schemas/WorkOrderDetails.java"))
                .contains("        " + component + "\n")
                .doesNotContain("JsonInclude");
        assertThat(files.get(SQL)).contains("    " + column + "\n");
        assertThat(files.get("docs/openapi.yaml")).contains("      required:\n      - a\n      - bb\n");
        assertThat(samples(files)).containsPattern("FULL = [^;]*\"a\": ").containsPattern("SPARSE = [^;]*\"a\": ");
        assertThat(routesTest(files)).contains("            a | null\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRING  | @Nullable @Size(max = 200) String a,                                    | a          varchar(200),
            TEXT    | @Nullable @Size(max = 10_000) String a,                                 | a          text,
            INT     | @Nullable Integer a,                                                    | a          int,
            LONG    | @Nullable Long a,                                                       | a          bigint,
            DECIMAL | @Nullable @Digits(integer = 15, fraction = 4) BigDecimal a,             | a          numeric(19, 4),
            BOOLEAN | @Nullable Boolean a,                                                    | a          boolean,
            DATE    | @Nullable LocalDate a,                                                  | a          date,
            INSTANT | @Nullable Instant a,                                                    | a          timestamp with time zone,
            UUID    | @Nullable UUID a,                                                       | a          uuid,
            MONEY   | @Nullable @Valid @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "a_")   | a_currency varchar(3),
            """)
    void aFieldThatMayBeLeftOutMayBeSoEverywhere(FieldType type, String component, String column) {
        Map<String, String> files = render(module(true, field("a", type, true), field("bb", FieldType.STRING, false)));

        assertThat(files.get(MAIN + "schemas/WorkOrderDetails.java"))
                .contains("        " + component + "\n", "@JsonInclude(JsonInclude.Include.NON_NULL)\n");
        assertThat(files.get(SQL)).contains("    " + column + "\n");
        assertThat(files.get("docs/openapi.yaml")).contains("      required:\n      - bb\n");
        assertThat(samples(files))
                .containsPattern("FULL = [^;]*\"a\": ")
                .doesNotContainPattern("SPARSE = [^;]*\"a\": ");
        assertThat(routesTest(files)).doesNotContain(" a | null\n");
    }

    @Test
    void moneyThatMayBeLeftOutIsThereAsAWholeOrNot() {
        assertThat(render(module(true, field("netPrice", FieldType.MONEY, true)))
                        .get(SQL))
                .contains("    constraint work_orders_net_price_whole"
                        + " check ((net_price_amount is null) = (net_price_currency is null)),\n");
    }

    @Test
    void moneyBringsItsTypeAndNothingElseDoes() {
        String money = "src/main/java/io/acme/shop/core/money/Money.java";

        assertThat(render(module(true, field("a", FieldType.MONEY, false)))).containsKey(money);
        assertThat(render(module(true, field("a", FieldType.LONG, false)))).doesNotContainKey(money);
    }

    @Test
    void withoutEventsThereIsNoWordOfThem() {
        render(module(false, field("a", FieldType.INT, false))).forEach((path, text) -> {
            if (path.contains("/workorders/")) {
                assertThat(path + text).as(path).doesNotContainIgnoringCase("event");
            }
        });
    }

    @Test
    void importsAreInOrderWhateverTheModuleIsCalled() {
        for (String name : List.of("a-words", "d-words", "z-words")) {
            OwnModule module = new OwnModule(name, "Word", List.of(field("a", FieldType.MONEY, false)), true);
            render(module).forEach((path, text) -> {
                if (path.endsWith(".java")) {
                    assertThat(text.lines()
                                    .filter(line -> line.startsWith("import io.acme"))
                                    .map(line -> line.replace(";", "")))
                            .as(path)
                            .isSorted();
                }
            });
        }
    }

    @Test
    void theDiagramAndTheRoutesOfTheProjectHaveItInItsPlace() {
        Map<String, String> files = render(module(true, field("on", FieldType.BOOLEAN, false)));

        assertThat(files.get("docs/architecture.md")).contains("""
                    events
                    events --> core
                    workorders
                    workorders --> core
                    workorders --> events
                ```
                """);
        assertThat(files.get("docs/openapi.yaml"))
                .contains("\n  /api/v1/work-orders:\n", "\n  /api/v1/work-orders/{id}:\n", "        \"on\":\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            invoices,    Invoice,   an invoice
            work-orders, WorkOrder, a work order
            units,       Unit,      a unit
            hours,       Hour,      an hour
            """)
    void textsSpeakOfOneOfThem(String name, String entity, String words) {
        OwnModule module = new OwnModule(name, entity, List.of(field("a", FieldType.INT, false)), false);

        assertThat(render(module).get("docs/openapi.yaml")).contains("summary: Delete " + words + "\n");
    }

    private static OwnModule everything(boolean events) {
        List<OwnField> fields = new ArrayList<>();
        for (FieldType type : FieldType.values()) {
            fields.add(field(type.word() + "Given", type, false));
            fields.add(field(type.word() + "Perhaps", type, true));
        }
        return module(events, fields.toArray(OwnField[]::new));
    }

    private static OwnField field(String name, FieldType type, boolean optional) {
        return new OwnField(name, type, optional);
    }

    private static OwnModule module(boolean events, OwnField... fields) {
        return new OwnModule("work-orders", "WorkOrder", List.of(fields), events);
    }

    private static String samples(Map<String, String> files) {
        return files.get("src/test/java/io/acme/shop/workorders/Samples.java");
    }

    private static String routesTest(Map<String, String> files) {
        return files.get("src/test/java/io/acme/shop/workorders/routes/WorkOrderRoutesTest.java");
    }

    /** What the module adds to the project or changes in it. */
    private Map<String, String> render(OwnModule module) {
        Map<String, String> texts = new TreeMap<>();
        files(new OwnModuleRenderer(packed), module)
                .forEach((path, file) -> texts.put(path, new String(file.content(), StandardCharsets.UTF_8)));
        texts.keySet()
                .removeIf(path -> !path.contains(module.packageName())
                        && !path.startsWith("docs/")
                        && !path.contains("/core/money/"));
        texts.keySet().removeAll(List.of("docs/http.md", "docs/events.md"));
        return texts;
    }

    private Map<String, RenderedFile> files(OwnModuleRenderer renderer, OwnModule module) {
        List<String> picked = module.events() ? List.of("events") : List.of();
        ProjectSpec spec = new ProjectSpec("shop", "io.acme", "io.acme.shop", 21, picked, List.of(), List.of());
        return renderer.render(
                        spec, Resolver.resolve(packed.catalog(), picked), module, "V20261125_01__" + module.table())
                .files();
    }
}

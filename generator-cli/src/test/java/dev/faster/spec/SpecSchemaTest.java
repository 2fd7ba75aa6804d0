package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpecSchemaTest {
    private static final Place HERE = Place.of("here");
    private static final SpecReader READER = new SpecReader(SpecSchema.read(), 25);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What the schema does not say, because it would take regular expressions that nobody can read. */
    private static final Set<Code> BEYOND_THE_SCHEMA =
            Set.of(Code.NAME_KEYWORD, Code.NAME_DEVICE, Code.PACKAGE_TAKEN, Code.JAVA_TOO_NEW);

    private static final List<String> KEYS =
            List.of("name", "group", "package", "java", "modules", "deploy", "catalogs", "Name", "");
    private static final List<String> TEXTS = List.of(
            "app",
            "my-app",
            "my_app",
            "com.acme",
            "com.acme.my_app",
            "A",
            "",
            "-",
            "a-",
            "_",
            "a..b",
            ".a",
            "1a",
            "a.1b",
            "con",
            "class",
            "java.x",
            "17",
            "21",
            "18",
            "true",
            "~",
            "user",
            "payments",
            "docker",
            "workers",
            "core",
            "é",
            "a b",
            "a\n",
            "[",
            "😀",
            "x".repeat(63),
            "x".repeat(64),
            "x".repeat(100),
            "x".repeat(101),
            "😀".repeat(60));

    @Test
    void isValidItselfAndUsesNothingThatIsNotInterpreted() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(SpecSchema.read().toJson(), InputFormat.JSON)).isEmpty();
        assertThat(keywords(SpecSchema.read().root(), new TreeSet<>()))
                .containsExactlyInAnyOrder(
                        "$schema",
                        "title",
                        "description",
                        "default",
                        "examples",
                        "type",
                        "properties",
                        "required",
                        "additionalProperties",
                        "items",
                        "uniqueItems",
                        "enum",
                        "pattern",
                        "minLength",
                        "maxLength");
    }

    @Test
    void listsTheComponentsOfTheCatalog() {
        String json = SpecSchema.read().withComponents(TestCatalog.CATALOG).toJson();

        assertThat(json)
                .contains("\"enum\": [\"events\", \"user\", \"payments\", \"subscriptions\"]")
                .contains("\"enum\": [\"docker\", \"workers\"]")
                .doesNotContain("core\"");
        assertThat(SpecSchema.read().javaReleases()).containsExactly(17, 21, 25);
    }

    @Test
    void printsItselfAsItIsWritten() throws Exception {
        try (var in = SpecSchema.class.getResourceAsStream("faster.schema.json")) {
            var mapper = new tools.jackson.databind.json.JsonMapper();

            assertThat(mapper.readTree(SpecSchema.read().toJson())).isEqualTo(mapper.readTree(in.readAllBytes()));
        }
    }

    @Test
    void isPackedByTheBuildAsItIsWritten() {
        assertThat(SpecSchema.builtIn().toJson()).isEqualTo(SpecSchema.read().toJson());
    }

    @Test
    void agreesWithAnotherValidatorAboutAnyDocument() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Schema oracle = REGISTRY.getSchema(
                SpecSchema.read().withComponents(TestCatalog.CATALOG).toJson());
        int valid = 0;
        for (int i = 0; i < 10_000; i++) {
            YamlNode document = document(random);
            String json = new JsonText(document).toString();
            boolean expected = oracle.validate(json, InputFormat.JSON).isEmpty();
            Optional<Problem> found = problemIn(document);
            boolean agrees = expected ? found.isEmpty() || isBeyondTheSchema(found.get(), json) : found.isPresent();
            assertThat(agrees)
                    .as("seed %d: valid is %s, but found %s in %s", seed, expected, found, json)
                    .isTrue();
            valid += expected ? 1 : 0;
        }
        assertThat(valid).as("valid documents, seed %d", seed).isBetween(500, 9_500);
    }

    private static boolean isBeyondTheSchema(Problem problem, String json) {
        boolean derivedIsTooLong =
                problem.equals(Problem.of(Code.NAME_TOO_LONG, "package", "100").at(HERE))
                        && !json.contains("\"package\"");
        return derivedIsTooLong || BEYOND_THE_SCHEMA.contains(problem.code());
    }

    private static Optional<Problem> problemIn(YamlNode document) {
        try {
            READER.read(document, locations -> TestCatalog.CATALOG);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /** Mostly right, so that every rule decides now and then. */
    private static YamlNode document(Random random) {
        if (random.nextInt(50) == 0) {
            return value(random, "", 2);
        }
        List<String> keys = new ArrayList<>(KEYS.subList(1, random.nextInt(4) == 0 ? KEYS.size() : KEYS.size() - 2));
        Collections.shuffle(keys, random);
        keys = keys.subList(0, random.nextInt(4));
        if (random.nextInt(20) > 0) {
            keys.add(0, "name");
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (String key : keys) {
            entries.add(new YamlEntry(YamlScalar.text(key, HERE), value(random, key, 2)));
        }
        return YamlMap.of(entries, HERE);
    }

    private static YamlNode value(Random random, String key, int depth) {
        if (random.nextInt(6) == 0) {
            key = KEYS.get(random.nextInt(KEYS.size()));
        }
        return switch (key) {
            case "name", "group", "package" -> YamlScalar.text(pick(random, TEXTS), HERE);
            case "java" -> YamlScalar.plain(pick(random, List.of("17", "21", "25", "18", "-17", "x")), HERE);
            case "modules" -> list(random, List.of("user", "payments", "events", "payment", "docker"));
            case "deploy" -> list(random, List.of("docker", "workers", "worker"));
            case "catalogs" -> list(random, TEXTS);
            default ->
                depth > 0 && random.nextBoolean()
                        ? YamlList.of(List.of(value(random, "", depth - 1)), HERE)
                        : YamlScalar.plain(pick(random, TEXTS), HERE);
        };
    }

    private static YamlList list(Random random, List<String> texts) {
        List<YamlScalar> items = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            String text = pick(random, texts);
            items.add(random.nextInt(15) == 0 ? YamlScalar.plain(text, HERE) : YamlScalar.text(text, HERE));
        }
        return YamlList.of(items, HERE);
    }

    private static String pick(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Set<String> keywords(YamlMap schema, Set<String> found) {
        for (YamlEntry entry : schema.entries()) {
            found.add(entry.key().text());
            if (entry.key().text().equals("properties")) {
                ((YamlMap) entry.value()).entries().forEach(property -> keywords((YamlMap) property.value(), found));
            } else if (entry.value() instanceof YamlMap map) {
                keywords(map, found);
            }
        }
        return found;
    }
}

package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Whatever happens, {@code --json} prints one document, and its published schema tells the truth about it. */
class JsonOutputTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "json-output.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "new shop --json                              , new        , 0",
        "new shop --json --dry-run                    , new        , 0",
        "new shop --json --commit                     , new        , 0",
        "new shop --json --modules nothing            , problem    , 2",
        "new shop --json --java 18                    , problem    , 2",
        "new --json                                   , problem    , 2",
        "new taken --json                             , problem    , 4",
        "new --spec broken.yaml --json                , problem    , 2",
        "new --spec missing.yaml --json               , problem    , 2",
        "new -C nowhere x --json                      , problem    , 2",
        "list --json                                  , list       , 0",
        "info core --json                             , info       , 0",
        "info cor --json                              , problem    , 2",
        "schema --json                                , schema     , 0",
        "completion zsh --json                        , completion , 0",
        "--version --json                             , version    , 0",
        "--json                                       , help       , 0",
        "new --help --json                            , help       , 0",
        "nwe --json                                   , problem    , 2",
        "new --jsno --json                            , problem    , 2"
    })
    void everyOutputFitsThePublishedSchema(String typed, String kind, int exitCode) throws IOException {
        Files.createDirectories(temp.resolve("taken/src"));
        Files.writeString(temp.resolve("broken.yaml"), "name: shop\nmodules: [\n");

        Run run = main(typed.replace("new", "new -C " + temp).split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(run.out()).isEqualTo(exitCode);
        assertFits(run.out(), kind);
    }

    @Test
    void aBugIsADocumentToo() throws IOException {
        Run run = Run.of(List.of(new Broken()), temp, "broken", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertFits(run.out(), "bug");
    }

    @Test
    void allThatAComponentHasIsInItsDocument() throws IOException {
        Run run = Run.of(
                List.of(new InfoCommand(more -> SmallCatalog.catalog(), new CatalogsInSight(Main::specReader))),
                temp,
                "info",
                "payments",
                "--json");

        assertFits(run.out(), "info");
        assertThat(run.out()).isEqualTo("""
                {
                  "format": 1,
                  "command": "info",
                  "status": "done",
                  "exitCode": 0,
                  "component": {
                    "id": "payments",
                    "kind": "module",
                    "title": "Payments",
                    "summary": "Takes money.",
                    "requires": [
                      "events"
                    ],
                    "dependencies": [
                      {
                        "groupId": "com.stripe",
                        "artifactId": "stripe-java",
                        "version": "33.3.0"
                      }
                    ],
                    "configuration": [
                      {
                        "key": "payments.currency",
                        "default": "eur",
                        "doc": "ISO 4217, lower case."
                      }
                    ],
                    "environment": [
                      {
                        "name": "STRIPE_KEY",
                        "example": "sk_test_1",
                        "doc": "Secret key."
                      }
                    ],
                    "services": [
                      "stripe-mock"
                    ]
                  }
                }
                """);
    }

    @Test
    void aProblemTellsItsPlaceAndWhatWasMeant() {
        Run run = main("info", "cor", "--json");

        assertThat(run.out()).isEqualTo("""
                {
                  "format": 1,
                  "status": "wrong-input",
                  "exitCode": 2,
                  "problem": {
                    "code": "unknown-component",
                    "message": "unknown component \\"cor\\", did you mean \\"core\\"?",
                    "facts": [
                      "cor",
                      "components"
                    ],
                    "place": {
                      "source": "COMPONENT"
                    },
                    "suggestion": "core"
                  }
                }
                """);
    }

    /** Against the whole schema, and against the kind that it should be: a document must not pass as another. */
    static void assertFits(String document, String kind) throws IOException {
        String published = Files.readString(PUBLISHED);
        Schema whole = REGISTRY.getSchema(published);
        String one = published.replaceAll("(?s)(?<=\n  )\"oneOf\": \\[.*?]", "\"\\$ref\": \"#/\\$defs/" + kind + "\"");
        assertThat(whole.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(REGISTRY.getSchema(one).validate(document, InputFormat.JSON)).isEmpty();
        assertThat(document).endsWith("}\n").startsWith("{\n");
    }

    @Test
    void thePublishedSchemaIsOne() throws IOException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(Files.readString(PUBLISHED), InputFormat.JSON)).isEmpty();
    }

    private static Run main(String... arguments) {
        return Run.of(Terminal.NONE, "", Main::program, arguments);
    }

    private static final class Broken implements Command {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public CommandSpec spec() {
            return Options.command("broken", "broken", "Fails.");
        }

        @Override
        public Report run(ParseResult given) {
            throw new ArrayStoreException("boom");
        }
    }
}

package dev.faster.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What a spec may hold. */
final class SchemaCommand implements Command {
    private final Supplier<String> schema;

    /** @param schema the JSON Schema of {@code faster.yaml} */
    SchemaCommand(Supplier<String> schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                name(),
                "schema [--json]",
                "Prints the JSON Schema of faster.yaml, for editors and other checks.",
                "  faster schema > faster.schema.json");
    }

    @Override
    public Report run(ParseResult given) {
        return new SchemaReport(schema.get());
    }

    private record SchemaReport(String schema) implements Report {
        @Override
        public String command() {
            return "schema";
        }

        @Override
        public String text(Paint paint) {
            return schema;
        }

        @Override
        public void fields(JsonWriter json) {
            json.key("schema").raw(schema);
        }
    }
}

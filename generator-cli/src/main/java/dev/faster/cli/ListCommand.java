package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What can be picked. */
final class ListCommand implements Command {
    private final CatalogSource catalogs;
    private final CatalogsInSight inSight;

    ListCommand(CatalogSource catalogs, CatalogsInSight inSight) {
        this.catalogs = catalogs;
        this.inSight = inSight;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "list [--catalog DIR]... [-C DIR] [--json]",
                        "Lists the modules and deploy targets that a project can have.",
                        "  faster list",
                        "  faster list --catalog ../our-components")
                .addOption(Options.catalog())
                .addOption(Options.folder());
    }

    @Override
    public Report run(ParseResult given) {
        return new Listing(catalogs.load(inSight.of(given)));
    }

    private record Listing(Catalog catalog) implements Report {
        @Override
        public String command() {
            return "list";
        }

        @Override
        public String text(Paint paint) {
            StringBuilder text = new StringBuilder();
            section(text, "Modules", Kind.MODULE, paint);
            section(text, "Deploy targets", Kind.DEPLOY, paint);
            return text.isEmpty() ? "There is nothing to pick yet: a project is core alone.\n" : text.toString();
        }

        private void section(StringBuilder text, String title, Kind kind, Paint paint) {
            if (catalog.ofKind(kind).isEmpty()) {
                return;
            }
            text.append(text.isEmpty() ? "" : "\n").append(paint.bold(title)).append('\n');
            for (Component component : catalog.ofKind(kind)) {
                String padding = " ".repeat(Math.max(1, 15 - component.id().length()));
                text.append("  ")
                        .append(paint.cyan(component.id()))
                        .append(padding)
                        .append(component.summary());
                if (!component.requires().isEmpty()) {
                    text.append(paint.faint(" (brings " + String.join(", ", component.requires()) + ")"));
                }
                text.append('\n');
            }
        }

        @Override
        public void fields(JsonWriter json) {
            json.key("components").open('[');
            for (Component component : catalog.components()) {
                ComponentJson.summary(json.element().open('{'), component).close('}');
            }
            json.close(']');
        }
    }
}

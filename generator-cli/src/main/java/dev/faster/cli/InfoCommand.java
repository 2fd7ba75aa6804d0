package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.problem.NearestWord;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What one component brings. */
final class InfoCommand implements Command {
    private static final String COMPONENT = "COMPONENT";

    private final CatalogSource catalogs;
    private final CatalogsInSight inSight;

    InfoCommand(CatalogSource catalogs, CatalogsInSight inSight) {
        this.catalogs = catalogs;
        this.inSight = inSight;
    }

    @Override
    public String name() {
        return "info";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "info COMPONENT [--catalog DIR]... [-C DIR] [--json]",
                        "Says what a module or deploy target brings to a project.",
                        "  faster info events",
                        "  faster info core --json")
                .addPositional(Options.argument(COMPONENT, "One that faster list names, or core."))
                .addOption(Options.catalog())
                .addOption(Options.folder());
    }

    @Override
    public Report run(ParseResult given) {
        String id = Options.required(given, 0, COMPONENT, name());
        Catalog catalog = catalogs.load(inSight.of(given));
        Optional<Component> component = catalog.find(id);
        if (component.isEmpty()) {
            throw Problem.of(Code.UNKNOWN_COMPONENT, id, "components")
                    .at(Place.of(COMPONENT))
                    .suggesting(NearestWord.to(id, ids(catalog)))
                    .toException();
        }
        return new ComponentReport(component.get(), catalog);
    }

    private static List<String> ids(Catalog catalog) {
        List<String> ids = new ArrayList<>();
        for (Component component : catalog.components()) {
            ids.add(component.id());
        }
        return ids;
    }
}

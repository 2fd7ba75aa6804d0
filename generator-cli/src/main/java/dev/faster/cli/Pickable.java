package dev.faster.cli;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.problem.NearestWord;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The components that can be named on the command line, and where a spec names them. */
final class Pickable {
    static final String LABEL = "MODULE";

    private final Catalog catalog;

    Pickable(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws dev.faster.problem.ProblemException when there is no such module or deploy target */
    Component find(String id) {
        Optional<Component> component = catalog.find(id);
        if (component.isEmpty()) {
            throw Problem.of(Code.UNKNOWN_COMPONENT, id, "components")
                    .at(Place.of(LABEL))
                    .suggesting(NearestWord.to(id, ids()))
                    .toException();
        }
        if (component.get().kind() == Kind.CORE) {
            throw Problem.of(Code.ALWAYS_THERE, id).at(Place.of(LABEL)).toException();
        }
        return component.get();
    }

    /** The key of the list that it stands in. */
    static String key(Component component) {
        return component.kind() == Kind.MODULE ? "modules" : "deploy";
    }

    /** The ids of all that come later in the catalog. */
    List<String> after(Component component) {
        List<String> ids = new ArrayList<>();
        boolean later = false;
        for (Component other : catalog.components()) {
            if (later) {
                ids.add(other.id());
            }
            later |= other.id().equals(component.id());
        }
        return ids;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Component component : catalog.components()) {
            if (component.kind() != Kind.CORE) {
                ids.add(component.id());
            }
        }
        return ids;
    }
}

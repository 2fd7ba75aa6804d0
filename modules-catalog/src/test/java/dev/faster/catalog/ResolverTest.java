package dev.faster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private final Catalog catalog = Catalog.of(
            List.of(
                    component("payments", Component.Kind.MODULE, "user"),
                    component("docker", Component.Kind.DEPLOY),
                    component("user", Component.Kind.MODULE, "events"),
                    component("core", Component.Kind.CORE),
                    component("events", Component.Kind.MODULE)),
            Map.of());

    @Test
    void ordersACatalogByWhatIsRequiredThenKindThenId() {
        assertThat(catalog.components())
                .extracting(Component::id)
                .containsExactly("core", "events", "user", "payments", "docker");
    }

    @Test
    void coreIsAlwaysThere() {
        assertThat(Resolver.resolve(catalog, List.of()).components())
                .extracting(Component::id)
                .containsExactly("core");
    }

    @Test
    void picksWhatIsRequiredHoweverFarAwayAndSaysSo() {
        Selection selection = Resolver.resolve(catalog, List.of("payments"));

        assertThat(selection.components())
                .extracting(Component::id)
                .containsExactly("core", "events", "user", "payments");
        assertThat(selection.broughtAlong()).containsExactly("events", "user");
    }

    @Test
    void theOrderOfPickingDoesNotShow() {
        assertThat(Resolver.resolve(catalog, List.of("docker", "user", "events"))
                        .components())
                .isEqualTo(Resolver.resolve(catalog, List.of("events", "user", "docker"))
                        .components());
    }

    @Test
    void refusesACatalogThatLacksWhatItRequires() {
        assertThatThrownBy(() -> Catalog.of(List.of(component("user", Component.Kind.MODULE, "events")), Map.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.of(Problem.Code.REQUIRED_COMPONENT_MISSING, "user", "events")));
    }

    @Test
    void refusesComponentsThatRequireEachOther() {
        assertThatThrownBy(() -> Catalog.of(
                        List.of(component("a", Component.Kind.MODULE, "b"), component("b", Component.Kind.MODULE, "a")),
                        Map.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.of(Problem.Code.COMPONENTS_REQUIRE_EACH_OTHER, "a", "b")));
    }

    private static Component component(String id, Component.Kind kind, String... requires) {
        return new Component(
                id,
                kind,
                id,
                id,
                List.of(requires),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                ApiDescription.NONE,
                Optional.empty(),
                List.of());
    }
}

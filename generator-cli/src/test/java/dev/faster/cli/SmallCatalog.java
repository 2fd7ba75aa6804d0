package dev.faster.cli;

import dev.faster.catalog.ApiDescription;
import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import dev.faster.catalog.Component.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A core, two modules and a deploy target. */
final class SmallCatalog {
    private SmallCatalog() {}

    static Catalog catalog() {
        return new Catalog(
                List.of(
                        bare("core", Kind.CORE, "The service itself."),
                        bare("events", Kind.MODULE, "Publishes what happened."),
                        payments(),
                        bare("docker", Kind.DEPLOY, "One image and a compose file.")),
                Map.of("stripe", "33.3.0"));
    }

    private static Component payments() {
        return new Component(
                "payments",
                Kind.MODULE,
                "Payments",
                "Takes money.",
                List.of("events"),
                List.of(new Dependency("com.stripe", "stripe-java", Optional.of("stripe"), Optional.empty())),
                List.of(new ConfigurationKey("payments.currency", "eur", "ISO 4217, lower case.")),
                List.of(new EnvironmentVariable("STRIPE_KEY", "sk_test_1", "Secret key.", "")),
                List.of(new ComposeService("stripe-mock", "image: stripe/stripe-mock")),
                Optional.empty(),
                ApiDescription.NONE,
                Optional.empty(),
                List.of());
    }

    private static Component bare(String id, Kind kind, String summary) {
        return new Component(
                id,
                kind,
                id,
                summary,
                List.of(),
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

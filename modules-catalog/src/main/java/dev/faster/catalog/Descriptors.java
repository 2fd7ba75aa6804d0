package dev.faster.catalog;

import dev.faster.catalog.Component.ComposeService;
import dev.faster.catalog.Component.ConfigurationKey;
import dev.faster.catalog.Component.Dependency;
import dev.faster.catalog.Component.EnvironmentVariable;
import dev.faster.catalog.Component.Kind;
import dev.faster.problem.Problem;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads component descriptors; {@code docs/write-a-component.md} says what is in one. */
public final class Descriptors {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private Descriptors() {}

    /**
     * @param source what messages call the descriptor: its path, whose file name is the component's id and {@code .yaml}
     * @param api what the component adds to the OpenAPI document
     * @param drop SQL that drops what its migrations made
     * @throws dev.faster.problem.ProblemException when it is not as it should be
     */
    public static Component read(String source, byte[] bytes, ApiDescription api, Optional<String> drop) {
        Fields fields = Fields.of(
                YamlReader.read(source, bytes),
                "id",
                "kind",
                "title",
                "summary",
                "requires",
                "dependencies",
                "configuration",
                "environment",
                "compose",
                "readme",
                "executables");
        return new Component(
                id(fields.scalar("id"), source),
                kind(fields.scalar("kind")),
                fields.text("title"),
                fields.text("summary"),
                fields.texts("requires"),
                fields.items("dependencies").stream()
                        .map(Descriptors::dependency)
                        .toList(),
                fields.items("configuration").stream()
                        .map(Descriptors::configurationKey)
                        .toList(),
                fields.items("environment").stream()
                        .map(Descriptors::environmentVariable)
                        .toList(),
                fields.items("compose").stream()
                        .map(Descriptors::composeService)
                        .toList(),
                fields.optionalText("readme"),
                api,
                drop,
                fields.texts("executables"));
    }

    private static String id(YamlScalar id, String source) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        if (!ID.matcher(id.text()).matches() || !file.equals(id.text() + ".yaml")) {
            throw Problem.of(Problem.Code.DESCRIPTOR_ID, id.text(), file)
                    .at(id.place())
                    .toException();
        }
        return id.text();
    }

    private static Kind kind(YamlScalar kind) {
        for (Kind known : Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind.text())) {
                return known;
            }
        }
        throw Problem.of(Problem.Code.DESCRIPTOR_KIND, kind.text())
                .at(kind.place())
                .toException();
    }

    private static Dependency dependency(YamlNode node) {
        Fields fields = Fields.of(node, "groupId", "artifactId", "version", "scope");
        return new Dependency(
                fields.text("groupId"),
                fields.text("artifactId"),
                fields.optionalText("version"),
                fields.optionalText("scope"));
    }

    private static ConfigurationKey configurationKey(YamlNode node) {
        Fields fields = Fields.of(node, "key", "value", "doc");
        return new ConfigurationKey(fields.text("key"), fields.text("value"), fields.text("doc"));
    }

    private static EnvironmentVariable environmentVariable(YamlNode node) {
        Fields fields = Fields.of(node, "name", "example", "doc", "placeholder");
        return new EnvironmentVariable(
                fields.text("name"),
                fields.optionalText("example").orElse(""),
                fields.text("doc"),
                fields.optionalText("placeholder").orElse(""));
    }

    private static ComposeService composeService(YamlNode node) {
        Fields fields = Fields.of(node, "name", "definition");
        return new ComposeService(fields.text("name"), fields.text("definition"));
    }
}

package dev.faster.cli;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.spec.MavenVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the user told Maven about a new project. Maven takes an empty value for a missing one, so there are words for
 * what is not said.
 */
final class ArchetypeProperties {
    private static final String NOTHING = "none";
    private static final String NEWEST_JAVA = "newest";
    private static final String GROUP = "groupId";
    private static final String ARTIFACT = "artifactId";
    private static final String PACKAGE = "package";
    private static final String VERSION = "version";

    /** What the command line calls them. */
    private static final Map<String, String> OPTIONS = Map.of(
            NewOptions.NAME,
            ARTIFACT,
            NewOptions.GROUP,
            GROUP,
            NewOptions.PACKAGE,
            PACKAGE,
            NewOptions.JAVA,
            "java",
            NewOptions.MODULES,
            "modules",
            NewOptions.DEPLOY,
            "deploy");

    private final Properties given;

    ArchetypeProperties(Properties given) {
        this.given = given;
    }

    String artifactId() {
        return text(ARTIFACT).orElse("");
    }

    NewRequest request() {
        return new NewRequest(
                Optional.of(artifactId()),
                text(GROUP),
                text(PACKAGE).filter(name -> !name.equals(defaultPackage())),
                text("java").filter(release -> !release.equals(NEWEST_JAVA)),
                list("modules"),
                list("deploy"),
                List.of());
    }

    /** @throws dev.faster.problem.ProblemException when Maven could not live with it */
    ChosenVersion version() {
        String text = text(VERSION).orElse(ChosenVersion.DEFAULT);
        return new ChosenVersion(MavenVersion.of(text, place(VERSION)));
    }

    /** The same problem, at the property that the user gave. */
    Problem blamed(Problem problem) {
        Optional<String> property =
                problem.place().map(Place::source).filter(OPTIONS::containsKey).map(OPTIONS::get);
        return property.isPresent() ? problem.at(place(property.get())) : problem;
    }

    private static Place place(String property) {
        return Place.of("-D" + property);
    }

    /** What the archetype proposes. It says no more than the two do, so the package is made of them as ever. */
    private String defaultPackage() {
        return text(GROUP).orElse("") + "." + artifactId();
    }

    private Optional<List<String>> list(String property) {
        return text(property).filter(words -> !words.equals(NOTHING)).map(Options::values);
    }

    private Optional<String> text(String property) {
        return Optional.ofNullable(given.getProperty(property)).map(String::strip);
    }
}

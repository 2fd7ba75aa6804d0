package dev.faster.spec;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a {@link ProjectSpec} of a file or of options: one way, one set of rules. */
public final class SpecReader {
    private final SpecSchema schema;
    private final int runningJava;
    private final Optional<Integer> javaSoFar;

    /** @param runningJava the feature release of the JDK at hand: no project can be for a newer one */
    public SpecReader(SpecSchema schema, int runningJava) {
        this(schema, runningJava, Optional.empty());
    }

    private SpecReader(SpecSchema schema, int runningJava, Optional<Integer> javaSoFar) {
        this.schema = schema;
        this.runningJava = runningJava;
        this.javaSoFar = javaSoFar;
    }

    /** The same for a project that is there: a spec that names no release means the one it has, on any JDK. */
    public SpecReader withJavaSoFar(int release) {
        return new SpecReader(schema, runningJava, Optional.of(release));
    }

    /**
     * @param source what problems call the file
     * @throws dev.faster.problem.ProblemException when it is no valid spec
     */
    public ProjectSpec read(String source, byte[] bytes, CatalogLoader loader) {
        return read(YamlReader.read(source, bytes), loader);
    }

    /**
     * Where the catalogs lie that a spec names, whatever components it picks from them.
     *
     * @param source what problems call the file
     * @throws dev.faster.problem.ProblemException when it has not the shape of a spec
     */
    public List<YamlScalar> catalogs(String source, byte[] bytes) {
        YamlNode document = YamlReader.read(source, bytes);
        SchemaCheck.check(schema, document);
        return catalogs((YamlMap) document);
    }

    /** @throws dev.faster.problem.ProblemException when they make no valid spec */
    public ProjectSpec fromOptions(SpecOptions options, CatalogLoader loader) {
        return read(options.toDocument(), loader);
    }

    ProjectSpec read(YamlNode document, CatalogLoader loader) {
        SchemaCheck.check(schema, document);
        YamlMap map = (YamlMap) document;
        List<YamlScalar> catalogs = catalogs(map);
        String name = name(map, "name", NameRules.NAME).orElseThrow();
        String group = name(map, "group", NameRules.GROUP).orElse(schema.defaultOf("group"));
        Optional<String> chosen = name(map, "package", NameRules.PACKAGE);
        String packageName = chosen.isPresent() ? chosen.get() : derived(map, group, name);
        int java = java(map);
        SchemaCheck.check(schema.withComponents(loader.load(catalogs)), document);
        return new ProjectSpec(
                name,
                group,
                packageName,
                java,
                texts(items(map, "modules")),
                texts(items(map, "deploy")),
                texts(catalogs));
    }

    private static List<YamlScalar> catalogs(YamlMap map) {
        List<YamlScalar> locations = items(map, "catalogs");
        for (YamlScalar location : locations) {
            if (location.text().isEmpty()) {
                throw Problem.of(Code.NAME_EMPTY, "catalogs")
                        .at(location.place())
                        .toException();
            }
        }
        return locations;
    }

    private static Optional<String> name(YamlMap map, String key, NameRules rules) {
        Optional<YamlNode> value = map.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = ((YamlScalar) value.get()).text();
        require(rules.problemIn(text), value.get().place());
        return Optional.of(text);
    }

    /** A group that is fine for Maven may still be none for Java; then the group is what the user can change. */
    private static String derived(YamlMap map, String group, String name) {
        String packageName = PackageName.of(group, name);
        Optional<YamlNode> cause = map.get(map.entry("group").isPresent() ? "group" : "name");
        require(NameRules.PACKAGE.problemIn(packageName), cause.orElseThrow().place());
        return packageName;
    }

    private int java(YamlMap map) {
        Optional<YamlNode> value = map.get("java");
        if (value.isEmpty()) {
            return javaSoFar.isPresent() ? javaSoFar.get() : newestForRunningJava();
        }
        int java = Integer.parseInt(((YamlScalar) value.get()).text());
        if (java > runningJava) {
            throw Problem.of(Code.JAVA_TOO_NEW, String.valueOf(java), String.valueOf(runningJava))
                    .at(value.get().place())
                    .toException();
        }
        return java;
    }

    private int newestForRunningJava() {
        List<Integer> releases = schema.javaReleases();
        int newest = releases.get(0);
        for (int release : releases) {
            newest = release <= runningJava ? release : newest;
        }
        return newest;
    }

    private static void require(Optional<Problem> problem, Place place) {
        if (problem.isPresent()) {
            throw problem.get().at(place).toException();
        }
    }

    private static List<YamlScalar> items(YamlMap map, String key) {
        List<YamlScalar> items = new ArrayList<>();
        Optional<YamlNode> list = map.get(key);
        if (list.isPresent()) {
            for (YamlNode item : ((YamlList) list.get()).items()) {
                items.add((YamlScalar) item);
            }
        }
        return items;
    }

    private static List<String> texts(List<YamlScalar> scalars) {
        List<String> texts = new ArrayList<>();
        for (YamlScalar scalar : scalars) {
            texts.add(scalar.text());
        }
        return texts;
    }
}

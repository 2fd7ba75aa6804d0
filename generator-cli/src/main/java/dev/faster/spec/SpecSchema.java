package dev.faster.spec;

import dev.faster.catalog.Catalog;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.problem.Place;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlNode;
import dev.faster.yaml.YamlPack;
import dev.faster.yaml.YamlReader;
import dev.faster.yaml.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema of {@code faster.yaml}: the single source of what a spec may hold. */
public final class SpecSchema {
    private static final Place OURS = Place.of("faster.schema.json");

    private final YamlMap root;

    private SpecSchema(YamlMap root) {
        this.root = root;
    }

    /** The schema as the build has packed it: a start of {@code faster} parses nothing. */
    public static SpecSchema builtIn() {
        return new SpecSchema((YamlMap) YamlPack.read(resource("schema.bin"), OURS));
    }

    /** The schema as it is written. JSON is YAML, too. */
    public static SpecSchema read() {
        return new SpecSchema((YamlMap) YamlReader.read(OURS.source(), resource(OURS.source())));
    }

    private static byte[] resource(String name) {
        try (InputStream in = SpecSchema.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This schema, which then knows each module and deploy adapter by name. */
    public SpecSchema withComponents(Catalog catalog) {
        YamlMap withModules = put(root, ids(catalog, Kind.MODULE), "properties", "modules", "items", "enum");
        return new SpecSchema(put(withModules, ids(catalog, Kind.DEPLOY), "properties", "deploy", "items", "enum"));
    }

    public YamlMap root() {
        return root;
    }

    /** The Java releases that a project can be for, oldest first. */
    public List<Integer> javaReleases() {
        YamlMap java = (YamlMap) property("java");
        List<Integer> releases = new ArrayList<>();
        for (YamlNode release : ((YamlList) java.get("enum").orElseThrow()).items()) {
            releases.add(Integer.valueOf(((YamlScalar) release).text()));
        }
        return releases;
    }

    /** What a key has when a spec does not have the key. */
    String defaultOf(String key) {
        return ((YamlScalar) ((YamlMap) property(key)).get("default").orElseThrow()).text();
    }

    /** The schema as a JSON document, for editors and other validators. */
    public String toJson() {
        return new JsonText(root).toString();
    }

    private YamlNode property(String key) {
        return ((YamlMap) root.get("properties").orElseThrow()).get(key).orElseThrow();
    }

    private static YamlList ids(Catalog catalog, Kind kind) {
        List<YamlScalar> ids = new ArrayList<>();
        for (Component component : catalog.components()) {
            if (component.kind() == kind) {
                ids.add(YamlScalar.text(component.id(), OURS));
            }
        }
        return YamlList.of(ids, OURS);
    }

    private static YamlMap put(YamlMap map, YamlNode value, String... path) {
        List<YamlEntry> entries = new ArrayList<>();
        boolean found = false;
        for (YamlEntry entry : map.entries()) {
            boolean here = entry.key().text().equals(path[0]);
            found |= here;
            entries.add(here ? new YamlEntry(entry.key(), below(entry.value(), value, path)) : entry);
        }
        if (!found) {
            entries.add(new YamlEntry(YamlScalar.text(path[0], OURS), value));
        }
        return YamlMap.of(entries, map.place());
    }

    private static YamlNode below(YamlNode old, YamlNode value, String... path) {
        return path.length == 1
                ? value
                : put(
                        (YamlMap) old,
                        value,
                        List.of(path).subList(1, path.length).toArray(new String[0]));
    }
}

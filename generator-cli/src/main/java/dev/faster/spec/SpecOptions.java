package dev.faster.spec;

import dev.faster.problem.Place;
import dev.faster.yaml.YamlEntry;
import dev.faster.yaml.YamlList;
import dev.faster.yaml.YamlMap;
import dev.faster.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A spec that was given as options of the command line; what is absent or empty was not given. */
public record SpecOptions(
        String name,
        Optional<String> group,
        Optional<String> packageName,
        Optional<String> java,
        List<String> modules,
        List<String> deploy,
        List<String> catalogs) {
    public SpecOptions {
        modules = List.copyOf(modules);
        deploy = List.copyOf(deploy);
        catalogs = List.copyOf(catalogs);
    }

    /** The document that says the same. */
    YamlMap toDocument() {
        List<YamlEntry> entries = new ArrayList<>();
        add(entries, "name", YamlScalar.text(name, Place.of("NAME")));
        if (group.isPresent()) {
            add(entries, "group", YamlScalar.text(group.get(), Place.of("--group")));
        }
        if (packageName.isPresent()) {
            add(entries, "package", YamlScalar.text(packageName.get(), Place.of("--package")));
        }
        if (java.isPresent()) {
            add(entries, "java", YamlScalar.plain(java.get(), Place.of("--java")));
        }
        addList(entries, "modules", modules, Place.of("--modules"));
        addList(entries, "deploy", deploy, Place.of("--deploy"));
        addList(entries, "catalogs", catalogs, Place.of("--catalog"));
        return YamlMap.of(entries, Place.of("faster new"));
    }

    private static void addList(List<YamlEntry> entries, String key, List<String> values, Place place) {
        if (values.isEmpty()) {
            return;
        }
        List<YamlScalar> items = new ArrayList<>();
        for (String value : values) {
            items.add(YamlScalar.text(value, place));
        }
        entries.add(new YamlEntry(YamlScalar.text(key, place), YamlList.of(items, place)));
    }

    private static void add(List<YamlEntry> entries, String key, YamlScalar value) {
        entries.add(new YamlEntry(YamlScalar.text(key, value.place()), value));
    }
}

package dev.faster.merge;

import dev.faster.outline.java.JavaOutliner;
import dev.faster.outline.json.JsonCommas;
import dev.faster.outline.json.JsonOutliner;
import dev.faster.outline.lines.EditorConfigOutliner;
import dev.faster.outline.lines.ListOutliner;
import dev.faster.outline.lines.MakefileOutliner;
import dev.faster.outline.lines.PropertiesOutliner;
import dev.faster.outline.markdown.MarkdownOutliner;
import dev.faster.outline.xml.XmlOutliner;
import dev.faster.outline.yaml.YamlOutliner;
import java.util.Optional;

/** Knows how each kind of file is merged. */
final class Drivers {
    private Drivers() {}

    /** Empty for files that are merged by their lines alone. */
    static Optional<Driver> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".env")
                ? Optional.of(Driver.of(PropertiesOutliner.ofEnvironment(), Policy.LISTS))
                : ofName(name);
    }

    private static Optional<Driver> ofName(String name) {
        return switch (name) {
            case ".gitignore", ".dockerignore" -> Optional.of(Driver.of(ListOutliner.ofPatterns(), Policy.LISTS));
            case ".gitattributes", "CODEOWNERS" -> Optional.of(Driver.of(ListOutliner.ofValues(), Policy.LISTS));
            case ".editorconfig" -> Optional.of(Driver.of(new EditorConfigOutliner(), Policy.LISTS));
            case "Makefile" -> Optional.of(Driver.of(new MakefileOutliner(), Policy.LISTS));
            default -> ofExtension(name.substring(name.lastIndexOf('.') + 1));
        };
    }

    private static Optional<Driver> ofExtension(String extension) {
        return switch (extension) {
            case "xml" -> Optional.of(Driver.of(new XmlOutliner(), Policy.LISTS));
            case "json" -> Optional.of(new Driver(new JsonOutliner(), Optional.of(new JsonCommas()), Policy.SETTINGS));
            case "yaml", "yml" -> Optional.of(Driver.of(new YamlOutliner(), Policy.SETTINGS));
            case "md" -> Optional.of(Driver.of(new MarkdownOutliner(), Policy.PROSE));
            case "java" -> Optional.of(Driver.of(new JavaOutliner(), Policy.CODE));
            case "properties" -> Optional.of(Driver.of(PropertiesOutliner.ofProperties(), Policy.LISTS));
            default -> Optional.empty();
        };
    }
}

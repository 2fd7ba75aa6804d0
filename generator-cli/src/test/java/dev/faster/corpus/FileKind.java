package dev.faster.corpus;

import java.util.Locale;

/** The kinds of files that a project has, as far as merging is concerned. */
public enum FileKind {
    POM,
    YAML,
    JAVA,
    MARKDOWN,
    MAKEFILE,
    SETTINGS,
    OTHER;

    static FileKind of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals("pom.xml")) {
            return POM;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "yaml", "yml" -> YAML;
            case "java" -> JAVA;
            case "md" -> MARKDOWN;
            case "Makefile" -> MAKEFILE;
            case "properties", "example", "gitignore", "editorconfig", "gitattributes", "config" -> SETTINGS;
            default -> OTHER;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.faster.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration as Flyway knows it by its name, e.g. {@code V20260201_01__events.sql}.
 *
 * @param path relative to the project
 * @param version its parts, e.g. 20260201 and 1
 * @param description what it does, in words joined by underscores
 */
record MigrationFile(String path, List<Long> version, String description) implements Comparable<MigrationFile> {
    private static final String PREFIX = "V";
    private static final String SEPARATOR = "__";
    private static final String SUFFIX = ".sql";
    /** As many as surely fit a long. */
    private static final int LONGEST_NUMBER = 18;

    MigrationFile {
        version = List.copyOf(version);
    }

    /** Nothing for other files, such as repeatable migrations, which have no version. */
    static Optional<MigrationFile> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int separator = name.indexOf(SEPARATOR);
        if (!path.startsWith(ProjectLayout.MIGRATIONS)
                || !name.startsWith(PREFIX)
                || !name.endsWith(SUFFIX)
                || separator < 0) {
            return Optional.empty();
        }
        List<Long> version = version(name.substring(PREFIX.length(), separator));
        String description = name.substring(separator + SEPARATOR.length(), name.length() - SUFFIX.length());
        return version.isEmpty() ? Optional.empty() : Optional.of(new MigrationFile(path, version, description));
    }

    /** Empty when it is none. */
    private static List<Long> version(String text) {
        List<Long> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c == '.' || c == '_') {
                if (i == start || i - start > LONGEST_NUMBER) {
                    return List.of();
                }
                parts.add(Long.parseLong(text.substring(start, i)));
                start = i + 1;
            } else if (c < '0' || c > '9') {
                return List.of();
            }
        }
        return parts;
    }

    boolean isOf(String module) {
        return path.startsWith(folder(module));
    }

    static String folder(String module) {
        return ProjectLayout.MIGRATIONS + module + "/";
    }

    /** A part of a version that is not there counts as 0. */
    long part(int index) {
        return index < version.size() ? version.get(index) : 0;
    }

    @Override
    public int compareTo(MigrationFile other) {
        int parts = Math.max(version.size(), other.version.size());
        for (int i = 0; i < parts; i++) {
            int order = Long.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return path.compareTo(other.path);
    }
}

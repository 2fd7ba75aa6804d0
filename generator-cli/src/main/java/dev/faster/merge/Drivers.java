package dev.faster.merge;

import java.util.Optional;

/** Knows how each kind of file is merged. */
final class Drivers {
    private Drivers() {}

    /** Empty for files that are merged by their lines alone. */
    static Optional<Driver> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xml" -> Optional.of(Driver.of(new XmlOutliner(), Policy.LISTS));
            case "json" -> Optional.of(new Driver(new JsonOutliner(), Optional.of(new JsonCommas()), Policy.LISTS));
            default -> Optional.empty();
        };
    }
}

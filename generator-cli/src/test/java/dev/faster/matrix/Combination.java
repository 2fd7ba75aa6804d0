package dev.faster.matrix;

import java.util.List;

/**
 * A project that has to be whole.
 *
 * @param title what it is called where it is reported: its components, or an example's folder
 * @param components ids of all that it consists of, in catalog order
 * @param java the release it is for
 * @param spec its {@code faster.yaml}, as it stands
 */
record Combination(String title, List<String> components, int java, String spec) {
    Combination {
        components = List.copyOf(components);
    }

    /** Two that have the same are one: what differs is names, and those are not what breaks a build. */
    record Kind(List<String> components, int java) {}

    Kind kind() {
        return new Kind(components, java);
    }

    @Override
    public String toString() {
        return title + " on Java " + java;
    }
}

package dev.faster.spec;

import java.util.List;

/**
 * What the user asks for: {@code faster.yaml}, read and validated.
 *
 * @param name the project's name, its folder and its Maven artifact
 * @param group the Maven group
 * @param packageName the Java package that everything lives in
 * @param java the release it compiles for: 17, 21 or 25
 * @param modules ids as the user wrote them, without what they require
 * @param deploy ids as the user wrote them
 * @param catalogs folders or jars of further components, relative to the spec's own folder
 */
public record ProjectSpec(
        String name,
        String group,
        String packageName,
        int java,
        List<String> modules,
        List<String> deploy,
        List<String> catalogs) {
    public ProjectSpec {
        modules = List.copyOf(modules);
        deploy = List.copyOf(deploy);
        catalogs = List.copyOf(catalogs);
    }

    /** By hand: the first call of what the compiler gives a record costs a start tens of milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectSpec spec
                && java == spec.java
                && name.equals(spec.name)
                && group.equals(spec.group)
                && packageName.equals(spec.packageName)
                && modules.equals(spec.modules)
                && deploy.equals(spec.deploy)
                && catalogs.equals(spec.catalogs);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + modules.hashCode();
    }
}

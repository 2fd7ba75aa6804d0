package dev.faster.catalog;

import java.util.List;

/**
 * What a project consists of.
 *
 * @param components in catalog order, core among them
 * @param broughtAlong ids that nobody asked for by name but a picked component requires, in catalog order
 */
public record Selection(List<Component> components, List<String> broughtAlong) {
    public Selection {
        components = List.copyOf(components);
        broughtAlong = List.copyOf(broughtAlong);
    }
}

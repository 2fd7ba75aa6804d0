package dev.faster.cli;

import dev.faster.catalog.Component;
import dev.faster.project.ProjectState;
import dev.faster.spec.ProjectSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What a project was, and what it is to be.
 *
 * @param before as it was written last
 * @param found its spec as it stood in the file when the command came
 */
record Comparison(ProjectState before, ProjectSpec found, Target target) {
    String name() {
        return target.draft().spec().name();
    }

    /** Those that were picked for the first time, or no more, of some that the user named. */
    List<String> changed(List<String> words) {
        List<String> now = Generations.picked(target.draft().spec());
        List<String> then = Generations.picked(found);
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            if (now.contains(word) != then.contains(word) && !changed.contains(word)) {
                changed.add(word);
            }
        }
        return changed;
    }

    /** New components that somebody picked. */
    List<String> added() {
        List<String> added = gained();
        added.removeAll(target.selection().broughtAlong());
        return added;
    }

    /** New components that nobody picked. */
    List<String> broughtAlong() {
        List<String> brought = new ArrayList<>(target.selection().broughtAlong());
        brought.removeAll(before.components());
        return brought;
    }

    /** All new components. */
    List<String> gained() {
        List<String> gained = new ArrayList<>(components());
        gained.removeAll(before.components());
        return gained;
    }

    /**
     * Components that the project no longer has, those first that others required.
     *
     * @param words names some that may have been removed before
     */
    List<Component> lost(List<String> words) {
        List<String> ids = removed();
        ids.addAll(words);
        ids.removeAll(components());
        List<Component> lost = new ArrayList<>();
        for (Component component : target.draft().content().catalog().components()) {
            if (ids.contains(component.id())) {
                lost.add(component);
            }
        }
        return lost;
    }

    List<String> removed() {
        List<String> removed = new ArrayList<>(before.components());
        removed.removeAll(components());
        return removed;
    }

    List<String> components() {
        return target.generation().state().components();
    }

    boolean bringsOtherTemplates() {
        return !version().equals(before.fasterVersion());
    }

    String version() {
        return target.generation().state().fasterVersion();
    }

    /** Whether the spec had been changed before, and not been applied. */
    boolean wasPending() {
        return !found.equals(before.spec());
    }
}

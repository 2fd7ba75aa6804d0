package dev.faster.project;

import dev.faster.render.FileTree;
import java.util.ArrayList;
import java.util.List;

/** A project with each choice of its components. */
final class ComponentChoices {
    /** Above this there are too many choices to render them all. */
    private static final int MOST = 6;

    private final Renderings renderings;

    ComponentChoices(Renderings renderings) {
        this.renderings = renderings;
    }

    /** With nothing that can be left out. */
    FileTree least() {
        return renderings.with(List.of());
    }

    List<FileTree> all(List<String> components) {
        List<FileTree> trees = new ArrayList<>();
        List<String> varied = components.subList(0, Math.min(MOST, components.size()));
        List<String> fixed = components.subList(varied.size(), components.size());
        for (int choice = 0; choice < 1 << varied.size(); choice++) {
            List<String> chosen = new ArrayList<>(fixed);
            for (int i = 0; i < varied.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(varied.get(i));
                }
            }
            trees.add(renderings.with(chosen));
        }
        return trees;
    }
}

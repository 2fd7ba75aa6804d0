package dev.faster.project;

import java.util.List;

/**
 * What a transaction has decided to do, with everything that it takes to finish it or to take it back.
 *
 * @param command what the change is called, e.g. {@code add payments}
 * @param folders those it makes, outer ones first
 * @param steps one for each file that changes
 */
record Journal(String command, List<String> folders, List<Step> steps) {
    Journal {
        folders = List.copyOf(folders);
        steps = List.copyOf(steps);
    }
}

package dev.faster.cli;

import dev.faster.catalog.Selection;
import dev.faster.project.Generation;

/** What a project is to be. */
record Target(Draft draft, Selection selection, Generation generation) {}

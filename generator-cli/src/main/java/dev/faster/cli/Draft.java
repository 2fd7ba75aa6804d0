package dev.faster.cli;

import dev.faster.render.CatalogContent;
import dev.faster.spec.ProjectSpec;

/**
 * A spec that is about to become a project.
 *
 * @param text what its {@code faster.yaml} says
 * @param content the catalogs it picks from
 */
record Draft(ProjectSpec spec, String text, CatalogContent content) {}

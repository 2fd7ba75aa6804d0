/**
 * A project on disk: what faster remembers of it ({@code .faster/}), the plan of what a run changes, and the
 * transaction that carries it out, so that a project is as before or as after and never in between.
 *
 * <p>Everything that changes the disk goes through {@link dev.faster.project.Disk}; nothing here knows templates, the
 * catalog, or how a plan is shown.
 */
package dev.faster.project;

/**
 * The user's own git. It is run for {@code --commit} alone: what can be found out by looking for a file is found out that way.
 *
 * <p>Knows paths and texts, nothing of plans or projects.
 */
package dev.faster.git;

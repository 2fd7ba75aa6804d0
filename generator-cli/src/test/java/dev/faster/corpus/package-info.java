/**
 * The merge corpus of {@code bench/merge}: edits that people make in a generated project, brought through {@code add},
 * {@code remove} and {@code update} by faster and by git, and what must be true of every merge. It judges merges from
 * the outside, by their three versions and their outcome, and shares no code with the engine that makes them.
 */
package dev.faster.corpus;

/**
 * What can go wrong through no fault of ours: a {@link dev.faster.problem.Problem} says what and where, in data. Words for it are found in {@code dev.faster.cli}
 * alone; anything that is not a {@code Problem} is a bug.
 */
package dev.faster.problem;

package dev.faster.cli;

/**
 * Something to pick in a list.
 *
 * @param value what is picked
 * @param label what stands beside it
 */
record Choice(String value, String label) {}

package dev.faster.cli;

/**
 * What {@code faster check} does not let pass.
 *
 * @param code stable; what to tell findings apart by
 * @param where a path of the project
 * @param message one line, that says what to do as well
 */
record Finding(String code, String where, String message) {}

package dev.faster.corpus;

/** What faster does to the edited project. */
public enum Operation {
    ADD,
    REMOVE,
    UPDATE
}

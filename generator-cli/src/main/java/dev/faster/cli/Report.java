package dev.faster.cli;

/** What a command found or did: said to a person, or to a program. */
interface Report {
    /** The value of {@code command} in its JSON document. */
    String command();

    /** How faster ends when all went well. */
    default int exitCode() {
        return ExitCode.DONE;
    }

    /** Whether it did what it says, rather than only found it out. */
    default boolean changedSomething() {
        return false;
    }

    /** For a person; ends with a line break. */
    String text(Paint paint);

    /** For a program: writes its own fields into the open object. */
    void fields(JsonWriter json);
}

package dev.faster.problem;

import java.util.List;
import java.util.Optional;

/**
 * Something a user can cause and put right.
 *
 * @param code what went wrong
 * @param place where, if it has a place
 * @param facts the values that its message names, in the order that {@link Code} documents
 * @param suggestion the nearest right word, if there is one
 */
public record Problem(Code code, Optional<Place> place, List<String> facts, Optional<String> suggestion) {
    public Problem {
        facts = List.copyOf(facts);
    }

    public static Problem of(Code code, String... facts) {
        return new Problem(code, Optional.empty(), List.of(facts), Optional.empty());
    }

    public Problem at(Place where) {
        return new Problem(code, Optional.of(where), facts, suggestion);
    }

    public Problem suggesting(Optional<String> word) {
        return new Problem(code, place, facts, word);
    }

    public ProblemException toException() {
        return new ProblemException(this);
    }

    /** How the program ends: nothing was changed in either case. */
    public enum Outcome {
        /** The command line or a spec is wrong. */
        WRONG_INPUT,
        /** The input is right, but the project or the machine does not allow it. */
        REFUSED
    }

    /** Every problem there is; the comment names its facts. */
    public enum Code {
        // The command line

        /** the word that stands where a command should */
        UNKNOWN_COMMAND(Outcome.WRONG_INPUT),
        /** option, command or empty */
        UNKNOWN_OPTION(Outcome.WRONG_INPUT),
        /** argument, command */
        UNEXPECTED_ARGUMENT(Outcome.WRONG_INPUT),
        /** name of the argument, command */
        MISSING_ARGUMENT(Outcome.WRONG_INPUT),
        /** option, what its value is called */
        MISSING_VALUE(Outcome.WRONG_INPUT),
        /** option, the value it was given */
        VALUE_NOT_TAKEN(Outcome.WRONG_INPUT),
        /** option */
        OPTION_TWICE(Outcome.WRONG_INPUT),
        /** option, the option it cannot stand beside */
        OPTIONS_EXCLUDE(Outcome.WRONG_INPUT),
        /** shell, the shells there are */
        UNKNOWN_SHELL(Outcome.WRONG_INPUT),
        /** folder */
        FOLDER_MISSING(Outcome.WRONG_INPUT),
        /** what was given as a path */
        PATH_INVALID(Outcome.WRONG_INPUT),
        /** file */
        SPEC_FILE_MISSING(Outcome.WRONG_INPUT),
        /** file */
        SPEC_FILE_UNREADABLE(Outcome.WRONG_INPUT),
        /** the question that was not answered */
        INPUT_ENDED(Outcome.WRONG_INPUT),
        OUTPUT_LOST(Outcome.REFUSED),

        // Files in YAML

        /** size in bytes, limit in bytes */
        FILE_TOO_LARGE(Outcome.WRONG_INPUT),
        /** none */
        BYTE_ORDER_MARK(Outcome.WRONG_INPUT),
        /** the encoding that it seems to be */
        WRONG_ENCODING(Outcome.WRONG_INPUT),
        /** the byte, such as 0xE9; its index in the file */
        NOT_UTF8(Outcome.WRONG_INPUT),
        /** the character, such as U+0000 */
        CONTROL_CHARACTER(Outcome.WRONG_INPUT),
        /** none: nothing but blanks and comments */
        EMPTY_FILE(Outcome.WRONG_INPUT),
        /** none: where the second one begins */
        SEVERAL_DOCUMENTS(Outcome.WRONG_INPUT),
        /** the anchor or alias with its sign, such as &x */
        YAML_ALIAS(Outcome.WRONG_INPUT),
        /** none */
        YAML_TAG(Outcome.WRONG_INPUT),
        /** none: a tab where only blanks may indent */
        YAML_TAB(Outcome.WRONG_INPUT),
        /** limit */
        YAML_TOO_DEEP(Outcome.WRONG_INPUT),
        /** key, line of the first one */
        DUPLICATE_KEY(Outcome.WRONG_INPUT),
        /** none: a key is missing, or is a list or a map */
        YAML_KEY(Outcome.WRONG_INPUT),
        /** the bracket or quote that opens it */
        YAML_UNCLOSED(Outcome.WRONG_INPUT),
        /** none: a colon inside a value */
        YAML_COLON(Outcome.WRONG_INPUT),
        /** none: a key without a colon */
        YAML_NO_COLON(Outcome.WRONG_INPUT),
        /** none: in a text in double quotes */
        YAML_ESCAPE(Outcome.WRONG_INPUT),
        /** none: a line that is indented like none before it */
        YAML_INDENTATION(Outcome.WRONG_INPUT),
        /** the character that cannot stand there */
        YAML_UNEXPECTED(Outcome.WRONG_INPUT),
        /** the parser's own words */
        YAML_SYNTAX(Outcome.WRONG_INPUT),

        // Specs

        /** key, the keys there are */
        UNKNOWN_KEY(Outcome.WRONG_INPUT),
        /** key */
        MISSING_KEY(Outcome.WRONG_INPUT),
        /** key, type it should have, type it has (both as JSON Schema names them), the right line or nothing */
        WRONG_TYPE(Outcome.WRONG_INPUT),
        /** key of the list, type that an item of it has, the right line or nothing */
        WRONG_ITEM_TYPE(Outcome.WRONG_INPUT),
        /** value, key, the values there are */
        VALUE_NOT_ALLOWED(Outcome.WRONG_INPUT),
        /** value, key of the list */
        DUPLICATE_ITEM(Outcome.WRONG_INPUT),
        /** key */
        NAME_EMPTY(Outcome.WRONG_INPUT),
        /** key, limit in characters */
        NAME_TOO_LONG(Outcome.WRONG_INPUT),
        /** key, value */
        NAME_UPPER_CASE(Outcome.WRONG_INPUT),
        /** key, the character, the signs that can stand there beside letters and digits, with blanks between */
        NAME_CHARACTER(Outcome.WRONG_INPUT),
        /** key: two dots in a row, or one at an end */
        NAME_EMPTY_PART(Outcome.WRONG_INPUT),
        /** key, the part that does not begin with a letter */
        NAME_START(Outcome.WRONG_INPUT),
        /** key, the part that does not end with a letter or digit */
        NAME_END(Outcome.WRONG_INPUT),
        /** key, the part that is a Java keyword or literal */
        NAME_KEYWORD(Outcome.WRONG_INPUT),
        /** key, the part that Windows keeps for a device */
        NAME_DEVICE(Outcome.WRONG_INPUT),
        /** the package that the JDK, Spring or other libraries live in */
        PACKAGE_TAKEN(Outcome.WRONG_INPUT),
        /** release, the running release */
        JAVA_TOO_NEW(Outcome.REFUSED),
        /** value, list (modules or deploy) */
        UNKNOWN_COMPONENT(Outcome.WRONG_INPUT),

        // Modules of the user's own

        /** key: two hyphens in a row */
        NAME_HYPHENS(Outcome.WRONG_INPUT),
        /** what it names (module name or field), the word, whose word it is */
        WORD_RESERVED(Outcome.WRONG_INPUT),
        /** module name, what it would collide with */
        MODULE_TAKEN(Outcome.WRONG_INPUT),
        /** entity that is not in camel case */
        ENTITY_FORM(Outcome.WRONG_INPUT),
        /** entity that is called like a type which the code needs */
        ENTITY_KNOWN(Outcome.WRONG_INPUT),
        /** entity, the file that has it */
        ENTITY_TAKEN(Outcome.WRONG_INPUT),
        /** what was given as a field */
        FIELD_FORM(Outcome.WRONG_INPUT),
        /** name of a field that is not in camel case */
        FIELD_NAME(Outcome.WRONG_INPUT),
        /** name of a field that each row or record has anyway */
        FIELD_TAKEN(Outcome.WRONG_INPUT),
        /** how many there are, limit */
        TOO_MANY_FIELDS(Outcome.WRONG_INPUT),

        // Catalogs

        /** folder or jar */
        CATALOG_MISSING(Outcome.WRONG_INPUT),
        /** folder or jar */
        CATALOG_UNREADABLE(Outcome.WRONG_INPUT),
        /** folder or jar */
        CATALOG_EMPTY(Outcome.WRONG_INPUT),
        /** component, the catalog that names it again */
        COMPONENT_TWICE(Outcome.WRONG_INPUT),
        /** component, what it requires and no catalog has */
        REQUIRED_COMPONENT_MISSING(Outcome.WRONG_INPUT),
        /** component, another that it requires and that requires it */
        COMPONENTS_REQUIRE_EACH_OTHER(Outcome.WRONG_INPUT),
        /** id, file name */
        DESCRIPTOR_ID(Outcome.WRONG_INPUT),
        /** kind */
        DESCRIPTOR_KIND(Outcome.WRONG_INPUT),
        /** what should stand there */
        DESCRIPTOR_SHAPE(Outcome.WRONG_INPUT),
        /** field */
        DESCRIPTOR_FIELD_MISSING(Outcome.WRONG_INPUT),
        /** field, the fields there are */
        DESCRIPTOR_FIELD_UNKNOWN(Outcome.WRONG_INPUT),
        /** no facts */
        API_LAYOUT(Outcome.WRONG_INPUT),
        /** kind of piece, its key, the component that has it already */
        API_PIECE_TWICE(Outcome.WRONG_INPUT),
        /** no facts */
        VERSIONS_UNREADABLE(Outcome.WRONG_INPUT),

        // Templates

        /** what the template engine says */
        TEMPLATE_BROKEN(Outcome.WRONG_INPUT),
        /** variable */
        TEMPLATE_VARIABLE_UNKNOWN(Outcome.WRONG_INPUT),
        /** no facts */
        TEMPLATE_IS_LINK(Outcome.WRONG_INPUT),
        /** no facts */
        TEMPLATE_NOT_UTF_8(Outcome.WRONG_INPUT),
        /** path */
        OUTPUT_PATH_REFUSED(Outcome.WRONG_INPUT),
        /** path, the other path */
        OUTPUT_PATHS_CLASH(Outcome.WRONG_INPUT),

        // Projects

        /** target, the files found there */
        TARGET_NOT_EMPTY(Outcome.REFUSED),
        /** a path where a folder has to be, and something else is */
        NOT_A_FOLDER(Outcome.REFUSED),
        /** a link that leads nowhere */
        DANGLING_LINK(Outcome.REFUSED),
        /** a target that another disk is mounted on */
        MOUNT_POINT(Outcome.REFUSED),
        /** the folder that may not be written to */
        NOT_WRITABLE(Outcome.REFUSED),
        /** a folder on the disk in question */
        DISK_FULL(Outcome.REFUSED),
        /** path */
        PATH_TOO_LONG(Outcome.REFUSED),
        /** path, what the operating system says */
        NOT_WRITTEN(Outcome.REFUSED),
        /** path, what the operating system says */
        NOT_READABLE(Outcome.REFUSED),
        /** path of a file that a template gives and may not */
        RESERVED_PATH(Outcome.REFUSED),
        /** folder */
        NOT_A_PROJECT(Outcome.REFUSED),
        /** the file of faster's own that a project lacks, though its spec is there */
        RECORDS_MISSING(Outcome.REFUSED),
        /** path at which a link, or a folder instead of a file, stands */
        NOT_AS_MADE(Outcome.REFUSED),
        /** the spec of a project, whose records are there */
        SPEC_LOST(Outcome.REFUSED),
        /** none: where the markers of a merge of version control begin in a spec */
        SPEC_IN_CONFLICT(Outcome.WRONG_INPUT),
        /** version that wrote the project last, this version */
        WRITTEN_BY_NEWER(Outcome.REFUSED),
        /** id of a component that no project is without */
        ALWAYS_THERE(Outcome.WRONG_INPUT),
        /** component, the picked one that requires it */
        REQUIRED_BY(Outcome.REFUSED),
        /** component that nobody picked, the picked one that brings it */
        BROUGHT_ALONG_BY(Outcome.REFUSED),
        /** folder of a project that there is nothing to adopt of */
        RECORDS_WHOLE(Outcome.REFUSED),
        /** path on the command line */
        NOT_FASTERS_FILE(Outcome.WRONG_INPUT),
        /** path of a file with a conflict from an earlier run in it */
        CONFLICT_LEFT(Outcome.REFUSED),
        /** folder */
        NOTHING_TO_UNDO(Outcome.REFUSED),
        /** the last change, which something else has come after */
        UNDO_OUTDATED(Outcome.REFUSED),
        /** the project that another run is changing */
        PROJECT_BUSY(Outcome.REFUSED),
        /** the project whose files changed between plan and apply */
        CHANGED_MEANWHILE(Outcome.REFUSED),
        /** file */
        STATE_DAMAGED(Outcome.REFUSED),
        /** file, the format it is written in */
        STATE_TOO_NEW(Outcome.REFUSED),
        /** file */
        BASELINE_DAMAGED(Outcome.REFUSED),
        /** file */
        JOURNAL_DAMAGED(Outcome.REFUSED),
        /** the project that is in between, what the operating system says */
        NOT_RECOVERED(Outcome.REFUSED),
        /** path of a migration, the module whose tables it drops */
        DROP_MIGRATION_LEFT(Outcome.REFUSED),
        /** component */
        DROP_UNKNOWN(Outcome.REFUSED),

        // Commits

        /** no facts */
        GIT_MISSING(Outcome.REFUSED),
        /** version */
        GIT_TOO_OLD(Outcome.REFUSED),
        /** what git says */
        GIT_REFUSES(Outcome.REFUSED),
        /** folder */
        NOT_IN_GIT(Outcome.REFUSED),
        /** what was begun: merge, rebase, … */
        GIT_BUSY(Outcome.REFUSED),
        /** path of a file, how many more */
        GIT_UNCOMMITTED(Outcome.REFUSED),
        /** folder */
        GIT_IGNORES(Outcome.REFUSED),
        ;

        private final Outcome outcome;

        Code(Outcome outcome) {
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }
    }
}

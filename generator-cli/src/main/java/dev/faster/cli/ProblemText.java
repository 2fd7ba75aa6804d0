package dev.faster.cli;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import java.util.List;

/**
 * The words for problems: one line each, that says where, what, and what to do.
 *
 * <p>The switch has no default on purpose: a new code does not compile until it has words.
 */
final class ProblemText {
    private ProblemText() {}

    /** The whole line, e.g. {@code faster.yaml:6:18: unknown module "payment", did you mean "payments"?}. */
    static String line(Problem problem) {
        String where = problem.place().map(ProblemText::where).orElse("faster");
        return where + ": " + message(problem);
    }

    /** The line without its place. */
    static String message(Problem problem) {
        String what = what(problem.code(), problem.facts());
        if (problem.code() == Problem.Code.UNKNOWN_COMPONENT
                && problem.suggestion().isEmpty()) {
            return what + ": faster list shows those there are";
        }
        return problem.suggestion()
                .map(word -> what + ", did you mean " + quoted(word) + "?")
                .orElse(what);
    }

    private static String where(Place place) {
        return place.line() == 0 ? place.source() : place.source() + ":" + place.line() + ":" + place.column();
    }

    private static String what(Problem.Code code, List<String> facts) {
        return switch (code) {
            case UNKNOWN_COMMAND -> "there is no command " + quoted(facts.get(0)) + " (faster --help lists them)";
            case UNKNOWN_OPTION -> "there is no option " + quoted(facts.get(0)) + helpFor(facts.get(1));
            case UNEXPECTED_ARGUMENT -> "unexpected argument " + quoted(facts.get(0)) + helpFor(facts.get(1));
            case MISSING_ARGUMENT -> facts.get(0) + " is missing" + helpFor(facts.get(1));
            case MISSING_VALUE -> facts.get(0) + " needs a value: " + facts.get(0) + " " + facts.get(1);
            case VALUE_NOT_TAKEN -> facts.get(0) + " takes no value, but was given " + quoted(facts.get(1));
            case OPTION_TWICE -> facts.get(0) + " is given twice: give it once";
            case OPTIONS_EXCLUDE -> facts.get(0) + " cannot stand beside " + facts.get(1) + ": give one of them";
            case UNKNOWN_SHELL -> "no completion for the shell " + quoted(facts.get(0)) + ": take " + facts.get(1);
            case FOLDER_MISSING -> quoted(facts.get(0)) + " is not a folder: give one that exists";
            case PATH_INVALID -> quoted(facts.get(0)) + " cannot be a path";
            case SPEC_FILE_MISSING -> "there is no file " + quoted(facts.get(0));
            case SPEC_FILE_UNREADABLE -> quoted(facts.get(0)) + " cannot be read: give a file that you may read";
            case INPUT_ENDED ->
                "the input ended at the question " + quoted(facts.get(0))
                        + ": give the answers as options (faster new --help)";
            case OUTPUT_LOST -> "the output could not be written: is the disk full?";
            case UNKNOWN_COMPONENT -> "unknown " + singular(facts.get(1)) + " " + quoted(facts.get(0));
            case CATALOG_MISSING -> "there is no catalog " + quoted(facts.get(0)) + ": give a folder or a jar";
            case CATALOG_UNREADABLE -> quoted(facts.get(0)) + " cannot be read as a catalog: give a folder or a jar";
            case CATALOG_EMPTY ->
                "no component in " + quoted(facts.get(0)) + ": put descriptors into modules-catalog/components";
            case COMPONENT_TWICE ->
                "component " + quoted(facts.get(0)) + " of " + facts.get(1) + " is there already: give it another id";
            case REQUIRED_COMPONENT_MISSING ->
                "component " + quoted(facts.get(0)) + " requires " + quoted(facts.get(1)) + ", which no catalog has";
            case COMPONENTS_REQUIRE_EACH_OTHER ->
                "components " + quoted(facts.get(0)) + " and " + quoted(facts.get(1)) + " require each other";
            case DESCRIPTOR_ID ->
                "id " + quoted(facts.get(0)) + " does not fit: use lower-case letters, digits and hyphens, and name"
                        + " the file after it (it is " + facts.get(1) + ")";
            case DESCRIPTOR_KIND -> "unknown kind " + quoted(facts.get(0)) + ": it is core, module or deploy";
            case DESCRIPTOR_SHAPE -> "write " + facts.get(0) + " here";
            case DESCRIPTOR_FIELD_MISSING -> quoted(facts.get(0)) + " is missing";
            case DESCRIPTOR_FIELD_UNKNOWN -> "unknown field " + quoted(facts.get(0)) + ": there are " + facts.get(1);
            case API_LAYOUT -> "only tags, paths and components.schemas can stand here, laid out as springdoc does";
            case API_PIECE_TWICE ->
                "the " + facts.get(0) + " " + quoted(facts.get(1)) + " is described by " + quoted(facts.get(2))
                        + " already";
            case VERSIONS_UNREADABLE -> "this is no Maven pom: write one with properties such as <jedis.version>";
            case TEMPLATE_BROKEN -> "the template is broken: " + facts.get(0);
            case TEMPLATE_VARIABLE_UNKNOWN ->
                "the template uses " + quoted(facts.get(0)) + ", which is not there or not of this type";
            case TEMPLATE_IS_LINK -> "a template must not be a link: copy the file";
            case TEMPLATE_NOT_UTF_8 -> "the template is not UTF-8: convert it, or drop .ftl to copy it as it is";
            case OUTPUT_PATH_REFUSED ->
                "the path " + quoted(facts.get(0)) + " leaves the project or cannot exist on every system";
            case OUTPUT_PATHS_CLASH ->
                "the path " + quoted(facts.get(0)) + " clashes with " + quoted(facts.get(1)) + ": a file has one owner";
            case TARGET_NOT_EMPTY ->
                quoted(facts.get(0)) + " is not empty: take another name, or an empty folder (found " + facts.get(1)
                        + ")";
            case FILE_TOO_LARGE ->
                "the file has " + facts.get(0) + " bytes, more than the " + facts.get(1) + " it may have";
            case BYTE_ORDER_MARK -> "the file begins with a byte order mark: save it as UTF-8 without BOM";
            case WRONG_ENCODING -> "the file is in " + facts.get(0) + ": save it as UTF-8";
            case NOT_UTF8 -> "the byte " + facts.get(0) + " is no UTF-8: save the file as UTF-8";
            case CONTROL_CHARACTER -> "the character " + facts.get(0) + " cannot stand in the file: take it out";
            case EMPTY_FILE -> "the file is empty: write at least one key and its value";
            case SEVERAL_DOCUMENTS -> "a second document begins here: keep one to a file";
            case YAML_ALIAS -> quoted(facts.get(0)) + " is an anchor or alias: write the value itself, or quote it";
            case YAML_TAG -> "tags (!) mean nothing here: take it out, or quote the value";
            case YAML_TAB -> "a tab cannot indent: use spaces";
            case YAML_TOO_DEEP -> "more than " + facts.get(0) + " levels of lists and maps: take some out";
            case DUPLICATE_KEY ->
                "the key " + quoted(facts.get(0)) + " stands in line " + facts.get(1) + " already: keep one of them";
            case YAML_KEY -> "a key must be a word: write key: value";
            case YAML_UNCLOSED ->
                "the " + facts.get(0) + " that opens here is not closed: close it, or put the value in quotes";
            case YAML_COLON -> "a colon cannot stand here: put the value in quotes, or check the indentation";
            case YAML_NO_COLON -> "the key before this has no colon: write key: value";
            case YAML_ESCAPE -> "no such escape in double quotes: write \\\\ for a backslash, or take single quotes";
            case YAML_INDENTATION -> "the line is not indented like those it belongs to: check the spaces before it";
            case YAML_UNEXPECTED ->
                quoted(facts.get(0)) + " cannot stand here: put the value in quotes, or take it out";
            case UNKNOWN_KEY -> "unknown key " + quoted(facts.get(0)) + " (there are " + facts.get(1) + ")";
            case MISSING_KEY -> "the key " + quoted(facts.get(0)) + " is missing: add it";
            case WRONG_TYPE -> wrongType(facts);
            case WRONG_ITEM_TYPE ->
                "an item of " + facts.get(0) + " must be a text, not " + typeName(facts.get(1)) + ": write "
                        + (facts.get(2).isEmpty() ? "one" : facts.get(2));
            case VALUE_NOT_ALLOWED ->
                facts.get(1) + " cannot be " + quoted(facts.get(0)) + ": take one of " + facts.get(2);
            case DUPLICATE_ITEM -> quoted(facts.get(0)) + " is twice in " + facts.get(1) + ": keep one of them";
            case NAME_EMPTY -> facts.get(0) + " is empty: write one";
            case NAME_TOO_LONG ->
                "the " + facts.get(0) + " is longer than " + facts.get(1) + " characters: take a shorter one";
            case NAME_UPPER_CASE ->
                "the " + facts.get(0) + " " + quoted(facts.get(1)) + " has upper-case letters: take lower-case ones";
            case NAME_CHARACTER ->
                "the " + facts.get(0) + " cannot have " + facts.get(1) + ": use only a-z 0-9 " + facts.get(2);
            case NAME_EMPTY_PART ->
                "the " + facts.get(0) + " has nothing between two dots, or at an end: take the dot out";
            case NAME_START ->
                "the " + facts.get(0) + " cannot have a part " + quoted(facts.get(1)) + ": begin it with a letter";
            case NAME_END ->
                "the " + facts.get(0) + " cannot have a part " + quoted(facts.get(1))
                        + ": end it with a letter or digit";
            case NAME_KEYWORD ->
                "the " + facts.get(0) + " cannot have a part " + quoted(facts.get(1))
                        + ": it is a word of Java's, take another";
            case NAME_DEVICE ->
                "the " + facts.get(0) + " cannot have a part " + quoted(facts.get(1))
                        + ": it is a device on Windows, take another";
            case PACKAGE_TAKEN ->
                "the package " + quoted(facts.get(0)) + " belongs to the JDK or to libraries: take one of your own";
            case NAME_HYPHENS -> "the " + facts.get(0) + " has two hyphens in a row: take one out";
            case WORD_RESERVED ->
                "the " + facts.get(0) + " " + quoted(facts.get(1)) + " is a word of " + facts.get(2)
                        + "'s: take another";
            case MODULE_TAKEN ->
                "the module name " + quoted(facts.get(0)) + " is taken by " + facts.get(1) + ": take another";
            case ENTITY_FORM ->
                "the entity " + quoted(facts.get(0)) + " does not fit: name one with --entity, such as WorkOrder";
            case ENTITY_KNOWN ->
                "the entity " + quoted(facts.get(0)) + " is called like a type that the code needs: take another name"
                        + " with --entity";
            case ENTITY_TAKEN ->
                "the entity " + quoted(facts.get(0)) + " is there already (" + facts.get(1)
                        + "): take another name with --entity";
            case FIELD_FORM -> quoted(facts.get(0)) + " is no field: write name:type, such as dueOn:date";
            case FIELD_NAME ->
                "the field " + quoted(facts.get(0)) + " does not fit: begin it with a lower-case letter, and write"
                        + " words as in dueOn";
            case FIELD_TAKEN ->
                "the field " + quoted(facts.get(0)) + " is there anyway, or belongs to Java: take another";
            case TOO_MANY_FIELDS ->
                facts.get(0) + " fields are more than the " + facts.get(1)
                        + " that one record should have: split the module";
            case JAVA_TOO_NEW ->
                "java " + facts.get(0) + " needs a newer JDK than the running " + facts.get(1)
                        + ": run faster with JDK " + facts.get(0) + ", or take an older release";
            case YAML_SYNTAX -> "this is no YAML: " + facts.get(0);
            case NOT_A_FOLDER -> quoted(facts.get(0)) + " is there, and is not a folder: take another name or place";
            case DANGLING_LINK ->
                quoted(facts.get(0)) + " is a link that leads nowhere: remove it, or take another name";
            case MOUNT_POINT ->
                quoted(facts.get(0)) + " is a mounted disk, which cannot be replaced: take a folder in it";
            case NOT_WRITABLE ->
                "no permission to write in " + quoted(facts.get(0)) + ": take another place, or change its permissions";
            case DISK_FULL ->
                "the disk of " + quoted(facts.get(0)) + " is full: make room and run the same command again";
            case PATH_TOO_LONG -> "the path " + quoted(facts.get(0)) + " is too long: take a shorter name or place";
            case NOT_WRITTEN -> quoted(facts.get(0)) + " cannot be written: " + facts.get(1);
            case NOT_READABLE -> quoted(facts.get(0)) + " cannot be read: " + facts.get(1);
            case RESERVED_PATH ->
                "a template gives " + quoted(facts.get(0)) + ", which it may not: correct the catalog it comes from";
            case NOT_A_PROJECT ->
                quoted(facts.get(0)) + " holds no project of faster's: go to one, or make one with faster new";
            case NOT_AS_MADE ->
                quoted(facts.get(0)) + " is a link or behind one, or something else than faster made: move that away,"
                        + " and take it back from version control (git checkout)";
            case RECORDS_MISSING ->
                quoted(facts.get(0)) + " is missing: take it back from version control (git checkout), or run faster"
                        + " adopt";
            case SPEC_LOST ->
                quoted(facts.get(0)) + " is missing: take it back from version control (git checkout), or from a"
                        + " backup";
            case SPEC_IN_CONFLICT -> "a conflict of a merge begins here: settle it, then run faster sync";
            case WRITTEN_BY_NEWER ->
                "faster " + facts.get(0) + " wrote this project, and this is " + facts.get(1) + ": update faster";
            case ALWAYS_THERE -> quoted(facts.get(0)) + " is part of every project: name another component";
            case REQUIRED_BY ->
                quoted(facts.get(0)) + " is required by " + quoted(facts.get(1)) + ": remove that first, or both";
            case BROUGHT_ALONG_BY ->
                quoted(facts.get(0)) + " was not picked, " + quoted(facts.get(1)) + " brings it along: remove that";
            case RECORDS_WHOLE -> quoted(facts.get(0)) + " has all of its records: there is nothing to adopt";
            case NOT_FASTERS_FILE -> quoted(facts.get(0)) + " is nothing that faster wrote here: name a file of its";
            case CONFLICT_LEFT -> quoted(facts.get(0)) + " has a conflict left in it: settle it first";
            case NOTHING_TO_UNDO -> "there is no change in " + quoted(facts.get(0)) + " that could be undone";
            case UNDO_OUTDATED ->
                quoted(facts.get(0)) + " cannot be undone, since .faster has changed after it: take the files back"
                        + " from version control";
            case PROJECT_BUSY -> "another run of faster is changing " + quoted(facts.get(0)) + ": wait for its end";
            case CHANGED_MEANWHILE -> "files in " + quoted(facts.get(0)) + " changed meanwhile: run the command again";
            case STATE_DAMAGED, BASELINE_DAMAGED ->
                quoted(facts.get(0)) + " is damaged: take it back from version control (git checkout), or run faster"
                        + " adopt";
            case STATE_TOO_NEW ->
                quoted(facts.get(0)) + " was written by a newer faster (format " + facts.get(1) + "): update faster";
            case JOURNAL_DAMAGED ->
                quoted(facts.get(0)) + " is damaged: remove its folder, and compare the project with version control";
            case NOT_RECOVERED ->
                quoted(facts.get(0)) + " has a change half made (" + facts.get(1)
                        + "): remove the cause, and any command finishes it";
            case DROP_MIGRATION_LEFT ->
                quoted(facts.get(0)) + " drops the tables of " + quoted(facts.get(1))
                        + ": delete it if no database has run it; else copy the migrations before it to later versions";
            case DROP_UNKNOWN ->
                "the catalog does not say how the tables of " + quoted(facts.get(0))
                        + " are dropped: leave --with-drop-migration out, and write the migration yourself";
            case GIT_MISSING -> "there is no git to commit with: install it, or leave --commit out";
            case GIT_TOO_OLD ->
                "git " + facts.get(0) + " is too old to commit with: take 2.25 or newer, or leave --commit out";
            case GIT_REFUSES -> "git cannot commit here: " + facts.get(0);
            case NOT_IN_GIT ->
                quoted(facts.get(0)) + " is not in a repository of git's: run git init there, or leave --commit out";
            case GIT_BUSY -> "git is in the middle of a " + facts.get(0) + ": finish it first, or leave --commit out";
            case GIT_UNCOMMITTED ->
                quoted(facts.get(0)) + (facts.get(1).equals("0") ? " has" : " and " + facts.get(1) + " more have")
                        + " changes of yours: commit or stash them first, or leave --commit out";
            case GIT_IGNORES -> "git ignores all that would change in " + quoted(facts.get(0)) + ": leave --commit out";
        };
    }

    private static String wrongType(List<String> facts) {
        String key = facts.get(0).isEmpty() ? "the file" : facts.get(0);
        String what = facts.get(2).equals("null")
                ? key + " has no value"
                : key + " must be " + typeName(facts.get(1)) + ", not " + typeName(facts.get(2));
        return facts.get(3).isEmpty() ? what + ": write one" : what + ": write " + facts.get(3);
    }

    private static String typeName(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "keys with values";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "null" -> "nothing";
            default -> "a text";
        };
    }

    private static String helpFor(String command) {
        return command.isEmpty() ? " (see faster --help)" : " (see faster " + command + " --help)";
    }

    private static String singular(String list) {
        return list.equals("modules") ? "module" : list.equals("deploy") ? "deploy target" : "component";
    }

    /** In quotes, and on one line whatever it holds. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                quoted.append("\\u").append(String.format("%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

package dev.faster.merge;

/**
 * What is right for one kind of file and wrong for another.
 *
 * @param deleted what becomes of a thing that the user deleted and the template changed
 * @param renames whether a thing that goes by another name than before is still looked for
 * @param unions whether two new things of one name become one that has what is in both
 * @param touching whether changes that touch can be told apart
 */
record Policy(Deleted deleted, boolean renames, boolean unions, Touching touching) {
    enum Deleted {
        /** It stays deleted, like a file would. */
        STAYS,
        /** A person decides: it may live on somewhere else. */
        DISPUTED
    }

    /** Things that are there or are not, each by its name: dependencies, variables, patterns. */
    static final Policy LISTS = new Policy(Deleted.STAYS, false, false, Touching.MERGED_WHERE_CLEAR);

    /** Settings within settings. */
    static final Policy SETTINGS = new Policy(Deleted.STAYS, true, true, Touching.MERGED_WHERE_CLEAR);

    static final Policy PROSE = new Policy(Deleted.DISPUTED, true, false, Touching.MERGED_AT_BLANK_LINES);

    static final Policy CODE = new Policy(Deleted.DISPUTED, true, false, Touching.MERGED_WHERE_CLEAR);
}

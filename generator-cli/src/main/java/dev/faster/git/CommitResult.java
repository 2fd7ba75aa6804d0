package dev.faster.git;

/** What became of a commit that was asked for, once the files had changed. */
public sealed interface CommitResult {
    /** @param hash as short as git shows it */
    record Made(String hash) implements CommitResult {}

    /** Git sees no difference to its last commit. */
    record Unneeded() implements CommitResult {}

    /** The files are changed, and not committed: git, or a hook, says why. */
    record Refused(String said) implements CommitResult {}
}

package dev.faster.git;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;

/** What must be so before anything is changed with a commit in mind. */
final class GitRequirements {
    private static final String VERSION = "git version ";
    /** The first that reads paths from its input. */
    private static final int MAJOR = 2;

    private static final int MINOR = 25;

    private final Git git;

    GitRequirements(Git git) {
        this.git = git;
    }

    /** @throws ProblemException when there is no git, or it is too old, or does not know who its user is */
    void check() {
        GitOutput version = git.run("--version");
        if (!version.succeeded()) {
            throw Problem.of(Code.GIT_MISSING).toException();
        }
        String text = version.text().strip();
        String number = text.startsWith(VERSION) ? text.substring(VERSION.length()) : text;
        if (!isNewEnough(number)) {
            throw Problem.of(Code.GIT_TOO_OLD, number).toException();
        }
        git.run("var", "GIT_AUTHOR_IDENT").required();
        git.run("var", "GIT_COMMITTER_IDENT").required();
    }

    /** A version of another form is none of the old ones. */
    static boolean isNewEnough(String version) {
        int dot = version.indexOf('.');
        if (dot < 0) {
            return true;
        }
        int major = leadingNumber(version);
        return major != MAJOR ? major > MAJOR : leadingNumber(version.substring(dot + 1)) >= MINOR;
    }

    private static int leadingNumber(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

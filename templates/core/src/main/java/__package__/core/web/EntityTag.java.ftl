package [=package].core.web;

import org.jspecify.annotations.Nullable;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

/** The version of a row as HTTP has it: in {@code ETag} when it is read, in {@code If-Match} when it is changed. */
public final class EntityTag {

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that is to be changed.
     *
     * @param ifMatch one tag as it was read; {@code *} would overwrite what nobody has seen, and counts as none
     */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            throw new ProblemException(CoreError.VERSION_REQUIRED, "Send the ETag of what you read in If-Match.");
        }
        try {
            long version = Long.parseLong(ifMatch.replace("\"", ""));
            if (of(version).equals(ifMatch)) {
                return version;
            }
        } catch (NumberFormatException e) {
            // No tag of ours, so it matches nothing that is there.
        }
        throw new ProblemException(CoreError.VERSION_OUTDATED, "No version has the tag in If-Match: read it again.");
    }
}

package [=package].core.web;

import org.springframework.util.unit.DataSize;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

/** How many bytes a request may bring. */
record BodyLimit(DataSize size) {

    void check(long bytes) {
        if (bytes > size.toBytes()) {
            throw new ProblemException(
                    CoreError.BODY_TOO_LARGE, "A body may have " + size.toBytes() + " bytes at most.");
        }
    }
}

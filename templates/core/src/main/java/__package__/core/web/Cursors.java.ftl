package [=package].core.web;

import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

/**
 * Writes positions in a list as opaque cursors and reads them back. A position is a record of the columns the list is
 * ordered by; a cursor that does not hold exactly those is refused.
 */
@Component
public final class Cursors {

    private final JsonMapper json;

    Cursors(JsonMapper json) {
        this.json = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    public String encode(Record position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(position));
    }

    /** Empty for the first page. */
    public <T extends Record> Optional<T> decode(@Nullable String cursor, Class<T> position) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Base64.getUrlDecoder().decode(cursor), position));
        } catch (IllegalArgumentException | JacksonException e) {
            throw new ProblemException(CoreError.INVALID_CURSOR, "Use the cursor exactly as the page before gave it.");
        }
    }
}

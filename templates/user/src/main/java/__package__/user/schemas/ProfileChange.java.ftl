package [=package].user.schemas;

import java.util.Optional;

import jakarta.validation.constraints.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What users change about themselves. No record: only setters tell what was left out, and stays, from what is null.
 */
@Schema(description = "What is left out stays as it is.")
public final class ProfileChange {

    @Schema(
            description = "Null takes it away.",
            example = "Ada Lovelace",
            minLength = 1,
            maxLength = DisplayName.LONGEST)
    @JsonProperty
    @Nullable
    @Pattern(regexp = DisplayName.RULE, message = "must have 1 to 100 characters, none of them a control character")
    private String displayName;

    @Schema(
            description = "Changes once the provider has confirmed it; the answer is the same for any address.",
            example = "ada@example.com")
    @JsonProperty
    @Nullable
    @EmailAddress
    private String email;

    private boolean named;

    @JsonProperty
    void setDisplayName(@Nullable String name) {
        displayName = name == null ? null : name.strip();
        named = true;
    }

    /** An address cannot be taken away: null breaks the same rule as an empty one. */
    @JsonProperty
    void setEmail(@Nullable String address) {
        email = address == null ? "" : EmailAddress.Normal.form(address);
    }

    public boolean changesDisplayName() {
        return named;
    }

    public Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    @Override
    public String toString() {
        return "ProfileChange[***]";
    }
}

package [=package].user.schemas;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;

/** Who somebody is, and what only they know. */
@Schema(name = "PasswordSignIn")
public record PasswordSignIn(
        @Schema(example = "ada@example.com") @NotNull @EmailAddress
        String email,

        @Schema(description = "1 to 72 bytes.", example = "correct horse battery staple") @NotNull @Password
        String password) {

    public PasswordSignIn {
        email = EmailAddress.Normal.form(email);
    }

    @Override
    public String toString() {
        return "PasswordSignIn[***]";
    }
}

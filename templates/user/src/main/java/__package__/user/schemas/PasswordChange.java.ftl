package [=package].user.schemas;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The password that shall hold from now on. */
@Schema(name = "PasswordChange")
public record PasswordChange(
        @Schema(description = "1 to 72 bytes.", example = "correct horse battery staple") @NotNull @Password
        String password,

        @Schema(description = "Where the provider wants to see it again.", nullable = true) @Nullable @Password
        String currentPassword,

        @Schema(description = "The code from a mail, where the provider wants one.", nullable = true)
        @Nullable
        @Size(min = 1, max = 64)
        String nonce) {

    @Override
    public String toString() {
        return "PasswordChange[***]";
    }
}

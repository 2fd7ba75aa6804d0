package [=package].user.schemas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an application got in the query when the browser came back to it. */
@Schema(name = "OAuthHandover")
public record OAuthHandover(
        @Schema(
                description = "Good for one use within a minute.",
                example = "9JcQ0cPx4x1n0b3kq0l7mUe0qF3uT9r1vXoS2a5dW8Y")
        @NotBlank
        @Size(max = 256)
        String code,

        @Schema(description = "The secret behind the code_challenge the sign-in was started with.", nullable = true)
        @Nullable
        @Size(max = 128)
        String codeVerifier) {

    @Override
    public String toString() {
        return "OAuthHandover[***]";
    }
}

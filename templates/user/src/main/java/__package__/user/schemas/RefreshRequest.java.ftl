package [=package].user.schemas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/** The refresh token of a session; it is good for one use. */
@Schema(name = "Refresh")
public record RefreshRequest(
        @Schema(example = "v1.Mjk2NzQ0") @NotBlank @Size(max = 2048)
        String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[***]";
    }
}

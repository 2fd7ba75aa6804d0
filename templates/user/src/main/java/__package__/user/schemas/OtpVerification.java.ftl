package [=package].user.schemas;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came by mail: the code that somebody typed, with their address, or the hash in the link they followed. */
@Schema(name = "OtpVerification")
public record OtpVerification(
        @Schema(example = "ada@example.com", nullable = true) @Nullable @EmailAddress
        String email,

        @Schema(description = "The code, with the address it was sent to.", example = "123456", nullable = true)
        @Nullable
        @Size(min = 1, max = 64)
        @Pattern(regexp = OtpVerification.VISIBLE, message = "must be plain letters, digits and signs")
        String token,

        @Schema(description = "The hash from a link, with its type and no address.", nullable = true)
        @Nullable
        @Size(min = 1, max = 256)
        @Pattern(regexp = OtpVerification.VISIBLE, message = "must be plain letters, digits and signs")
        String tokenHash,

        @Schema(description = "What the mail was for.", example = "email", defaultValue = "email")
        @Nullable
        @Pattern(regexp = "email|signup|magiclink|recovery|invite|email_change")
        String type) {

    /** Whatever a provider makes them of: but it may fail on a zero byte, which would look like an outage. */
    static final String VISIBLE = "[!-~]*";

    public OtpVerification {
        email = EmailAddress.Normal.form(email);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "must be email and token, or tokenHash and type")
    public boolean isProof() {
        return tokenHash == null ? email != null && token != null : email == null && token == null && type != null;
    }

    @Override
    public String toString() {
        return "OtpVerification[***]";
    }
}

package [=package].user.schemas;

import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a code and a link are sent. */
@Schema(name = "MailRequest")
public record MailRequest(
        @Schema(example = "ada@example.com") @NotNull @EmailAddress
        String email,

        @Schema(
                description = "Where the link leads; one of the addresses people may be sent to.",
                example = "https://app.example.com/welcome",
                nullable = true)
        @Nullable
        String redirectTo) {

    public MailRequest {
        email = EmailAddress.Normal.form(email);
    }

    @Override
    public String toString() {
        return "MailRequest[***]";
    }
}

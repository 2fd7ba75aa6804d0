package [=package].user.schemas;

import java.util.Locale;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInInputTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "  ADA@Example.COM\n",
                "ada+tag@sub.example.co.uk",
                "o'hara@example.com",
                "a@b.cd",
                "ada@xn--bcher-kva.example"
            })
    void plainAddressesAreTakenInTheirOneForm(String email) {
        PasswordSignIn input = new PasswordSignIn(email, "password");

        assertThat(VALIDATOR.validate(input)).isEmpty();
        assertThat(input.email()).isEqualTo(input.email().strip().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@localhost",
                "ada@example",
                "ada@127.0.0.1",
                "ada@[127.0.0.1]",
                "ada@example..com",
                ".ada@example.com",
                "ada.@example.com",
                "a..da@example.com",
                "ada@-example.com",
                "\"ada\"@example.com",
                "ada lovelace@example.com",
                "ada@example.com,eve@example.com",
                "Ada <ada@example.com>",
                "ada@example.com\r\nBcc: eve@example.com",
                "ad\u0000a@example.com",
                "ada@exämple.com",
                "ada%00@example.com\u0007"
            })
    void whatIsNoPlainAddressIsRefused(String email) {
        assertThat(VALIDATOR.validate(new PasswordSignIn(email, "password"))).isNotEmpty();
    }

    @Test
    void addressesHaveAnEnd() {
        String domain = "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".com";
        assertThat(VALIDATOR.validate(new PasswordSignIn("a".repeat(66) + domain, "password")))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new PasswordSignIn("a".repeat(64) + domain, "password")))
                .isEmpty();
        assertThat(VALIDATOR.validate(new PasswordSignIn("a.".repeat(400_000) + "a@example.com", "password")))
                .isNotEmpty();
    }

    @Test
    void passwordsAreMeasuredInBytesAsBcryptDoes() {
        assertThat(VALIDATOR.validate(new PasswordSignIn("ada@example.com", "é".repeat(36))))
                .isEmpty();
        assertThat(VALIDATOR.validate(new PasswordSignIn("ada@example.com", "é".repeat(37))))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new PasswordSignIn("ada@example.com", "")))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new PasswordSignIn("ada@example.com", null)))
                .isNotEmpty();
    }

    @Test
    void aProofIsACodeWithItsAddressOrAHashWithItsType() {
        assertThat(VALIDATOR.validate(new OtpVerification("ada@example.com", "123456", null, null)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification(null, null, "hash", "recovery")))
                .isEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification("ada@example.com", null, null, null)))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification(null, null, "hash", null)))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification("ada@example.com", "123456", "hash", "email")))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification("ada@example.com", "123456", null, "sms")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000hash", "ha sh", "hash\n", "h\u00e4sh"})
    void whatNoMailHasIsNoProof(String text) {
        assertThat(VALIDATOR.validate(new OtpVerification(null, null, text, "recovery")))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new OtpVerification("ada@example.com", text, null, null)))
                .isNotEmpty();
    }

    @Test
    void noneOfThemShowsWhatItHolds() {
        assertThat(new Object[] {
                    new PasswordSignIn("canary@example.com", "canary"),
                    new RefreshRequest("canary"),
                    new MailRequest("canary@example.com", null),
                    new OtpVerification("canary@example.com", "canary", "canary", null),
                    new PasswordChange("canary", "canary", "canary"),
                    new OAuthHandover("canary", "canary")
                })
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("canary"));
    }
}

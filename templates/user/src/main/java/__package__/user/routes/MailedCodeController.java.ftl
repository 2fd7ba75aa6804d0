package [=package].user.routes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.schemas.Accepted;
import [=package].user.schemas.MailRequest;
import [=package].user.schemas.OtpVerification;
import [=package].user.schemas.SessionView;
import [=package].user.services.signin.MailedCodes;

@Tag(name = "Sign-in")
@RestController
@RequestMapping("/api/v1/auth")
final class MailedCodeController {

    private final MailedCodes codes;

    MailedCodeController(MailedCodes codes) {
        this.codes = codes;
    }

    @Operation(
            summary = "Send a code and a link to sign in with",
            description = "Makes the account if there is none. The answer is the same for all addresses.")
    @PostMapping("/otp")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted sendCode(@Valid @RequestBody MailRequest body, HttpServletRequest request) {
        codes.send(body, Clients.of(request));
        return new Accepted();
    }

    @Operation(summary = "Sign in with the code from a mail, or with the hash from its link")
    @PostMapping("/otp/verify")
    SessionView verifyCode(@Valid @RequestBody OtpVerification body, HttpServletRequest request) {
        return codes.verify(body, Clients.of(request));
    }

    @Operation(
            summary = "Send a link to set a new password with",
            description =
                    "Who follows it is signed in and may change the password. The answer is the same for all addresses.")
    @PostMapping("/password/recover")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted recoverPassword(@Valid @RequestBody MailRequest body, HttpServletRequest request) {
        codes.recover(body, Clients.of(request));
        return new Accepted();
    }
}

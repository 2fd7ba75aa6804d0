package [=package].user.routes;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.schemas.PasswordChange;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.signin.OwnSessions;

@Tag(name = "Sign-in")
@RestController
@RequestMapping("/api/v1/auth")
final class OwnSessionController {

    private final OwnSessions sessions;

    OwnSessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Operation(
            summary = "Set another password",
            description =
                    "All other sessions end. The provider may want to see the current password, or a code, as well.")
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(SignedIn signedIn, @Valid @RequestBody PasswordChange body, HttpServletRequest request) {
        sessions.changePassword(body, signedIn.token(), signedIn.tokenValue(), Clients.of(request));
    }

    @Operation(summary = "Sign out of this session, of all, or of all others")
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(
            SignedIn signedIn,
            @RequestParam(defaultValue = "local") @Pattern(regexp = "global|local|others") String scope,
            HttpServletRequest request) {
        sessions.end(
                LogoutScope.valueOf(scope.toUpperCase(Locale.ROOT)),
                signedIn.token(),
                signedIn.tokenValue(),
                Clients.of(request));
    }
}

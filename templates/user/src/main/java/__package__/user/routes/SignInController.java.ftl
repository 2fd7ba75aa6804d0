package [=package].user.routes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.schemas.Accepted;
import [=package].user.schemas.PasswordSignIn;
import [=package].user.schemas.RefreshRequest;
import [=package].user.schemas.SessionView;
import [=package].user.services.signin.SignIns;
import [=package].user.services.signin.SignUps;

@Tag(name = "Sign-in", description = "Accounts, sessions, and what they are opened and closed with")
@RestController
@RequestMapping("/api/v1/auth")
final class SignInController {

    private final SignUps signUps;
    private final SignIns signIns;

    SignInController(SignUps signUps, SignIns signIns) {
        this.signUps = signUps;
        this.signIns = signIns;
    }

    @Operation(
            summary = "Make an account",
            description = "Where addresses are confirmed by mail, the answer is the same for addresses that have one.")
    @ApiResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "A mail is on its way, unless there is an account already",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @PostMapping("/signup")
    ResponseEntity<Record> signUp(@Valid @RequestBody PasswordSignIn body, HttpServletRequest request) {
        return signUps.signUp(body, Clients.of(request))
                .map(session -> ResponseEntity.status(HttpStatus.CREATED).<Record>body(session))
                .orElseGet(() -> ResponseEntity.accepted().body(new Accepted()));
    }

    @Operation(summary = "Sign in with a password")
    @PostMapping("/login")
    SessionView logIn(@Valid @RequestBody PasswordSignIn body, HttpServletRequest request) {
        return signIns.logIn(body, Clients.of(request));
    }

    @Operation(
            summary = "Get the next session for a refresh token",
            description = "A refresh token is good for one use. Its second use ends the session, for it may be stolen.")
    @PostMapping("/refresh")
    SessionView refresh(@Valid @RequestBody RefreshRequest body, HttpServletRequest request) {
        return signIns.refresh(body.refreshToken(), Clients.of(request));
    }
}

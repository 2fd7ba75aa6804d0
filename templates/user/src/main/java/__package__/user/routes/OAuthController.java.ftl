package [=package].user.routes;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.schemas.OAuthHandover;
import [=package].user.schemas.SessionView;
import [=package].user.services.oauth.Handovers;
import [=package].user.services.oauth.OAuthCallback;
import [=package].user.services.oauth.OAuthEnd;
import [=package].user.services.oauth.OAuthSignIns;
import [=package].user.services.oauth.OAuthStart;
import [=package].user.services.oauth.StartedSignIn;
import [=package].user.services.provider.OAuthProvider;

@Tag(name = "Sign-in")
@RestController
@RequestMapping("/api/v1/auth/oauth")
final class OAuthController {

    private final OAuthSignIns signIns;
    private final Handovers handovers;
    private final SignInCookies cookies;

    OAuthController(OAuthSignIns signIns, Handovers handovers, SignInCookies cookies) {
        this.signIns = signIns;
        this.handovers = handovers;
        this.cookies = cookies;
    }

    @Operation(
            summary = "Send the browser to Google or GitHub",
            description =
                    "With a redirect_to, it comes back there with a code for /oauth/session in the query, or an error.")
    @ApiResponse(responseCode = "302", description = "To the provider", content = @Content)
    @GetMapping("/{provider:google|github}/start")
    ResponseEntity<Void> startOAuth(
            @PathVariable String provider,
            @RequestParam(name = "redirect_to", required = false) String redirectTo,
            @RequestParam(name = "code_challenge", required = false) String challenge,
            @RequestParam(name = "code_challenge_method", required = false) String method,
            HttpServletRequest request) {
        StartedSignIn started =
                signIns.start(provider(provider), new OAuthStart(redirectTo, challenge, method), Clients.of(request));
        return found(started.location(), cookies.give(started, request));
    }

    @Operation(summary = "Where the browser comes back to", description = "Called by the provider's redirect alone.")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @ApiResponse(responseCode = "302", description = "To the page the sign-in was started with", content = @Content)
    @GetMapping("/{provider:google|github}/callback")
    ResponseEntity<SessionView> finishOAuth(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) Optional<String> code,
            @RequestParam(required = false) Optional<String> error,
            HttpServletRequest request) {
        OAuthEnd end = signIns.finish(
                new OAuthCallback(provider(provider), state, code, error, cookies.shown(state, request)),
                Clients.of(request));
        String cookie = cookies.takeBack(state, request);
        return end instanceof OAuthEnd.Redirect redirect
                ? found(redirect.location(), cookie)
                : ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie).body(((OAuthEnd.Session) end).view());
    }

    @Operation(summary = "Get the session for the code that an application was called with")
    @PostMapping("/session")
    SessionView collectSession(@Valid @RequestBody OAuthHandover body, HttpServletRequest request) {
        return handovers.collect(body, Clients.of(request));
    }

    private static <T> ResponseEntity<T> found(URI location, String cookie) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(location)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .build();
    }

    private static OAuthProvider provider(String name) {
        return OAuthProvider.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

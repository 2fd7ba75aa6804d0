package [=package].user.embedded;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.services.provider.OAuthProvider;

/** The pages that stand in for those of Google and GitHub. */
@RestController
@RequestMapping("/dev/oauth/{provider:google|github}/authorize")
@EmbeddedProvider
@Hidden
final class ConsentController {

    private final EmbeddedAuth engine;

    ConsentController(EmbeddedAuth engine) {
        this.engine = engine;
    }

    @GetMapping
    ResponseEntity<String> ask(@PathVariable String provider, @RequestParam(defaultValue = "") String flow) {
        return waiting(provider, flow)
                .map(id -> consent(provider, id, "dev@example.com", ""))
                .orElseGet(ConsentController::over);
    }

    @PostMapping
    ResponseEntity<String> decide(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String flow,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "deny") String decision) {
        Optional<UUID> waiting = waiting(provider, flow);
        if (waiting.isEmpty()) {
            return over();
        }
        try {
            UUID id = waiting.get();
            return onward(decision.equals("allow") ? engine.allow(id, email) : engine.deny(id));
        } catch (EmbeddedFailure e) {
            return consent(provider, waiting.get(), email, e.getMessage());
        }
    }

    private Optional<UUID> waiting(String provider, String flow) {
        try {
            UUID id = UUID.fromString(flow);
            return engine.oauthProvider(id)
                    .filter(OAuthProvider.valueOf(provider.toUpperCase(Locale.ROOT))::equals)
                    .map(found -> id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<String> consent(String provider, UUID flow, String email, String problem) {
        String name = provider.equals("google") ? "Google" : "GitHub";
        Html page = Html.of(
                "consent.html",
                Map.of(
                        "provider", name,
                        "action", "/dev/oauth/" + provider + "/authorize",
                        "initial", name.substring(0, 1),
                        "flow", flow,
                        "email", email,
                        "problem", problem));
        return DevelopmentPage.of(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** No redirect: browsers hold a form to the page's own site, and every redirect that follows it as well. */
    private static ResponseEntity<String> onward(URI next) {
        return DevelopmentPage.of(Html.of("onward.html", Map.of("url", next)));
    }

    private static ResponseEntity<String> over() {
        return DevelopmentPage.of(HttpStatus.NOT_FOUND, Html.of("over.html", Map.of()));
    }
}

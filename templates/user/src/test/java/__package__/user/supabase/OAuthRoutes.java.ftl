package [=package].user.supabase;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;

import [=package].user.embedded.EmbeddedAuth;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.supabase.StandInSettings.Switch;

/**
 * Signing in at Google and GitHub. Instead of theirs there is a page of the stand-in's own, {@code /consent}, which goes
 * back to {@code /callback} as theirs would: with a code, here the address of whoever signs in, or with an error.
 */
record OAuthRoutes(EmbeddedAuth engine, StandInSettings settings, Redirects redirects, URI self) {

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of("GET /authorize", this::authorize, "GET /callback", this::callback);
    }

    private Reply authorize(Asked request) {
        OAuthProvider provider = Stream.of(OAuthProvider.values())
                .filter(known -> known.name().equalsIgnoreCase(request.query("provider")))
                .filter(known -> known != OAuthProvider.GOOGLE || !settings.has(Switch.GOOGLE_DISABLED))
                .findFirst()
                .orElseThrow(() -> Refused.validation("Unsupported provider: provider is not enabled"));
        Challenges.check(request.query("code_challenge"), request.query("code_challenge_method"));
        if (request.query("code_challenge").isEmpty()) {
            throw new Refused(501, "feature_disabled", "The stand-in has no implicit flow: send a code_challenge");
        }
        UUID flow = engine.startOAuth(provider, redirects.of(request), request.query("code_challenge"));
        URI consent = UriComponentsBuilder.fromUri(self)
                .path("/consent")
                .queryParam("redirect_uri", self + "/callback")
                .queryParam("state", flow)
                .build()
                .toUri();
        return Reply.redirect(302, consent);
    }

    private Reply callback(Asked request) {
        Optional<UUID> flow = Optional.of(request.query("state"))
                .filter(state -> state.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .filter(state -> engine.oauthProvider(state).isPresent());
        if (flow.isEmpty()) {
            return nowhere();
        }
        return Reply.redirect(
                302,
                request.query("error").isEmpty()
                        ? engine.allow(flow.get(), request.query("code"))
                        : denied(flow.get()));
    }

    /** What Google and GitHub say is handed on, and they have no codes. */
    private URI denied(UUID flow) {
        return URI.create(engine.deny(flow).toString().replace("&error_code=access_denied", ""));
    }

    /** A state that is unknown or used leads to the site: where it was meant to lead is not known any more. */
    private Reply nowhere() {
        return Reply.redirect(
                303,
                URI.create(redirects.site() + "?error=invalid_request&error_code=bad_oauth_state"
                        + "&error_description=OAuth+state+not+found+or+expired"));
    }
}

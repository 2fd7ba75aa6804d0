package [=package].user.supabase;

import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import [=package].user.embedded.EmbeddedAuth;
import [=package].user.embedded.EmbeddedFailure;
import [=package].user.embedded.IssuedSession;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.supabase.StandInSettings.Switch;

/** What a session comes of: a password, a refresh token, the code of a callback, what was in a mail. */
record TokenRoutes(EmbeddedAuth engine, StandInSettings settings, Redirects redirects) {

    private static final Pattern SHORT_TOKEN = Pattern.compile("[a-z0-9]{12}");
    private static final int LEAST_LENGTH = 12;

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of("POST /token", this::token, "POST /verify", this::verify, "GET /verify", this::follow);
    }

    private Reply token(Asked request) {
        return switch (request.query("grant_type")) {
            case "password" -> password(request);
            case "refresh_token" -> refresh(request);
            case "pkce" -> exchange(request);
            default -> throw new Refused(400, "invalid_credentials", "unsupported_grant_type");
        };
    }

    private Reply password(Asked request) {
        if (request.text("email").isEmpty()) {
            throw Refused.validation("missing email or phone");
        }
        if (settings.has(Switch.EMAIL_DISABLED)) {
            throw new Refused(422, "email_provider_disabled", "Email logins are disabled");
        }
        Map<String, Object> session = Views.session(engine.signIn(request.text("email"), request.text("password")));
        // This grant tells whether the password has become too weak.
        session.put("weak_password", null);
        return Reply.json(session);
    }

    private Reply refresh(Asked request) {
        String token = request.text("refresh_token");
        if (!SHORT_TOKEN.matcher(token).matches() && !isEncoded(token)) {
            throw Refused.validation("Refresh token is not valid");
        }
        return Reply.json(Views.session(engine.refresh(token)));
    }

    private static boolean isEncoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token).length > LEAST_LENGTH;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Reply exchange(Asked request) {
        if (request.text("auth_code").isEmpty() || request.text("code_verifier").isEmpty()) {
            throw Refused.validation("invalid request: both auth code and code verifier should be non-empty");
        }
        return Reply.json(Views.session(engine.exchange(request.text("auth_code"), request.text("code_verifier"))));
    }

    private Reply verify(Asked request) {
        OtpKind kind = kind(request.text("type"));
        boolean typed = !request.text("token").isEmpty();
        if (typed != request.text("token_hash").isEmpty()) {
            throw Refused.validation("Verify requires either a token or a token hash");
        }
        if (typed && request.text("email").isEmpty()) {
            throw Refused.validation("Only an email address or phone number should be provided on verify");
        }
        if (!typed && !request.text("email").isEmpty()) {
            throw Refused.validation("Only the token_hash and type should be provided");
        }
        OtpProof proof = typed
                ? new OtpProof.Code(request.text("email"), request.text("token"), kind)
                : new OtpProof.Link(request.text("token_hash"), kind);
        return Reply.json(Views.session(engine.verify(proof)));
    }

    private static OtpKind kind(String type) {
        if (type.isEmpty()) {
            throw Refused.validation("Verify requires a verification type");
        }
        return Stream.of(OtpKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst()
                .orElseThrow(() -> Refused.validation("Invalid email verification type"));
    }

    /** A link straight to the server, as its own mails have it. What comes of it stands in the fragment. */
    private Reply follow(Asked request) {
        OtpKind kind = kind(request.query("type"));
        if (request.query("token").isEmpty()) {
            throw Refused.validation("Verify requires a token or a token hash");
        }
        URI target = redirects.of(request);
        try {
            IssuedSession session = engine.verify(new OtpProof.Link(request.query("token"), kind));
            return Reply.redirect(303, Fragments.session(target, session, request.query("type")));
        } catch (EmbeddedFailure e) {
            return Reply.redirect(303, Fragments.error(target, e));
        }
    }
}

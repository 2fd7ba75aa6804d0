package [=package].user.supabase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import [=package].user.embedded.EmbeddedAuth;
import [=package].user.supabase.StandInSettings.Switch;

/** What everybody may know of the project. */
record PublicRoutes(EmbeddedAuth engine, StandInSettings settings) {

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of("GET /settings", request -> shown(), "GET /.well-known/jwks.json", request -> keys());
    }

    private Reply shown() {
        Map<String, Object> external = new LinkedHashMap<>();
        external.put("apple", false);
        external.put("github", true);
        external.put("google", !settings.has(Switch.GOOGLE_DISABLED));
        external.put("email", !settings.has(Switch.EMAIL_DISABLED));
        external.put("phone", false);
        return Reply.json(Map.of(
                "external",
                external,
                "disable_signup",
                settings.has(Switch.SIGNUPS_DISABLED),
                "mailer_autoconfirm",
                !engine.confirmsEmails(),
                "phone_autoconfirm",
                false,
                "sms_provider",
                "",
                "saml_enabled",
                false));
    }

    /** Keys of HS256 are secret, so such a project has none to show. */
    private Reply keys() {
        Object keys = settings.has(Switch.NO_PUBLIC_KEYS)
                ? Map.of("keys", List.of())
                : engine.publicKeys().toJSONObject(true);
        return Reply.json(keys).with("Cache-Control", "public, max-age=600");
    }
}

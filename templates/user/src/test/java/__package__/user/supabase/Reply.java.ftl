package [=package].user.supabase;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** @param body becomes JSON; empty for no body */
record Reply(int status, Map<String, String> headers, Optional<Object> body) {

    static final String VERSION_HEADER = "X-Supabase-Api-Version";
    private static final String VERSION = "2024-01-01";

    static Reply json(Object body) {
        return new Reply(200, Map.of(), Optional.of(body));
    }

    static Reply nothing() {
        return new Reply(204, Map.of(), Optional.empty());
    }

    static Reply redirect(int status, URI location) {
        return new Reply(status, Map.of("Location", location.toString()), Optional.empty());
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** With the version header {@code {code, message}}, without it {@code {code, error_code, msg}}. */
    static Reply refusal(Refused refused, boolean versioned) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (versioned) {
            body.put("code", refused.code());
            body.put("message", refused.getMessage());
        } else {
            body.put("code", refused.status());
            body.put("error_code", refused.code());
            body.put("msg", refused.getMessage());
        }
        if (!refused.reasons().isEmpty()) {
            body.put("weak_password", Map.of("reasons", refused.reasons()));
        }
        Reply reply = new Reply(refused.status(), Map.of(), Optional.of(body));
        // The real server forgets this header for weak passwords in the newer shape.
        if (!versioned || refused.reasons().isEmpty()) {
            reply = reply.with("X-Sb-Error-Code", refused.code());
        }
        return versioned ? reply.with(VERSION_HEADER, VERSION) : reply;
    }

    /** OAuth's own shape, always with 400. */
    static Reply oauthRefusal(String error, String description) {
        return new Reply(400, Map.of(), Optional.of(Map.of("error", error, "error_description", description)));
    }
}

package [=package].user.services.supabase;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/** The project's keys, and which of them goes along with a call. */
record ProjectKeys(PublishableKey publishable, Optional<SecretKey> secret) {

    private static final String API_KEY = "apikey";
    private static final Pattern TOKEN = Pattern.compile("[\\w.~+/=-]{1,16000}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    /** @throws AuthFailure if the call cannot be made: a token that is none, or no secret key where one is needed */
    void addTo(HttpHeaders headers, Caller caller) {
        headers.set(API_KEY, publishable.value());
        if (caller instanceof Caller.Visitor visitor) {
            secret.filter(key -> !key.legacy()).ifPresent(key -> speakFor(visitor, key, headers));
        } else if (caller instanceof Caller.Holder holder) {
            if (!TOKEN.matcher(holder.accessToken()).matches()) {
                throw new AuthFailure(Reason.TOKEN_INVALID, "The access token is not one");
            }
            headers.setBearerAuth(holder.accessToken());
        } else if (caller instanceof Caller.Service) {
            SecretKey key = secret.orElseThrow(
                    () -> new AuthFailure(Reason.FLOW_UNSUPPORTED, "SUPABASE_SECRET_KEY is not set"));
            headers.set(API_KEY, key.value());
            if (key.legacy()) {
                headers.setBearerAuth(key.value());
            }
        }
    }

    /** Else the server's limits would count all users as one, at our address. It believes us only with this kind of key. */
    private static void speakFor(Caller.Visitor visitor, SecretKey key, HttpHeaders headers) {
        if (ADDRESS.matcher(visitor.client().address()).matches()) {
            headers.set(API_KEY, key.value());
            headers.set("Sb-Forwarded-For", visitor.client().address());
        }
    }
}

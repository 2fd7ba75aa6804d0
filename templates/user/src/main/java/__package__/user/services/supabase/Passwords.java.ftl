package [=package].user.services.supabase;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/** The server hashes with bcrypt, which takes no more. It has the same code for that and for a malformed address. */
final class Passwords {

    private static final int MOST_BYTES = 72;

    private Passwords() {}

    static void check(String password) {
        if (password.isEmpty() || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new AuthFailure(Reason.WEAK_PASSWORD, "validation_failed", List.of("length"), Duration.ofMinutes(1));
        }
    }
}

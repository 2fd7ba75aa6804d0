package [=package].user.services.supabase;

import java.util.regex.Pattern;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/** Challenge and verifier look alike (RFC 7636, section 4). The server would take {@code plain}, too, and no challenge. */
final class Pkce {

    /** As the server writes it. */
    static final String METHOD = "s256";

    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private Pkce() {}

    static String checked(String value) {
        if (!UNRESERVED.matcher(value).matches()) {
            throw new AuthFailure(Reason.CODE_INVALID, "PKCE wants 43 to 128 unreserved characters");
        }
        return value;
    }
}

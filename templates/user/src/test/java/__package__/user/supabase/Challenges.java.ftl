package [=package].user.supabase;

import java.util.regex.Pattern;

/** How the server looks at PKCE's challenge. */
final class Challenges {

    private static final Pattern UNRESERVED = Pattern.compile("[a-zA-Z._~0-9-]+");

    private Challenges() {}

    /** Both or none; none is the implicit flow. */
    static void check(String challenge, String method) {
        if (challenge.isEmpty() != method.isEmpty()) {
            throw Refused.validation("PKCE flow requires code_challenge_method and code_challenge");
        }
        if (challenge.isEmpty()) {
            return;
        }
        if (challenge.length() < 43 || challenge.length() > 128) {
            throw Refused.validation("code challenge has to be between 43 and 128 characters");
        }
        if (!UNRESERVED.matcher(challenge).matches()) {
            throw Refused.validation("code challenge can only contain alphanumeric characters,"
                    + " hyphens, periods, underscores and tildes");
        }
        if (!method.equalsIgnoreCase("s256")) {
            throw Refused.validation("Invalid code_challenge_method");
        }
    }
}

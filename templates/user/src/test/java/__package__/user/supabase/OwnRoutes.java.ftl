package [=package].user.supabase;

import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.nimbusds.jwt.JWTParser;

import [=package].user.embedded.Account;
import [=package].user.embedded.AccountChange;
import [=package].user.embedded.EmbeddedAuth;
import [=package].user.embedded.EmbeddedFailure;
import [=package].user.embedded.IssuedSession;
import [=package].user.services.provider.LogoutScope;
import [=package].user.supabase.StandInSettings.Switch;

/** What somebody does who is signed in. */
record OwnRoutes(EmbeddedAuth engine, StandInSettings settings, Redirects redirects) {

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of("GET /user", this::see, "PUT /user", this::change, "POST /logout", this::logout);
    }

    private Reply see(Asked request) {
        return Reply.json(Views.user(engine.user(request.bearer())));
    }

    private Reply change(Asked request) {
        String token = request.bearer();
        Account account = engine.user(token);
        request.textIfAny("password").ifPresent(password -> requireProof(request, account));
        return Reply.json(Views.user(engine.update(
                token,
                new AccountChange(
                        request.textIfAny("email"),
                        request.textIfAny("password"),
                        request.data(),
                        Optional.of(redirects.of(request))))));
    }

    private void requireProof(Asked request, Account account) {
        if (settings.has(Switch.REAUTHENTICATION)) {
            if (request.text("nonce").isEmpty()) {
                throw new Refused(400, "reauthentication_needed", "Password update requires reauthentication");
            }
            // The stand-in sends no mails with nonces, so there is no right one.
            throw new Refused(422, "reauthentication_not_valid", "Nonce has expired or is invalid");
        }
        if (settings.has(Switch.CURRENT_PASSWORD) && beganWithAPassword(request.bearer())) {
            String current = request.textIfAny("current_password")
                    .orElseThrow(() -> new Refused(
                            400, "current_password_required", "Current password required when setting new password."));
            requireRight(account, current);
        }
    }

    /** Whoever came by a mail may have forgotten it. */
    private static boolean beganWithAPassword(String accessToken) {
        try {
            return String.valueOf(JWTParser.parse(accessToken).getJWTClaimsSet().getClaim("amr"))
                    .contains("method=password");
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private void requireRight(Account account, String current) {
        try {
            IssuedSession proof = engine.signIn(account.email(), current);
            engine.logout(proof.accessToken(), LogoutScope.LOCAL);
        } catch (EmbeddedFailure e) {
            throw new Refused(400, "current_password_invalid", "Current password required when setting new password.");
        }
    }

    private Reply logout(Asked request) {
        String token = request.bearer();
        // Who asks is checked before what they ask for.
        engine.user(token);
        engine.logout(
                token,
                switch (request.query("scope")) {
                    case "", "global" -> LogoutScope.GLOBAL;
                    case "local" -> LogoutScope.LOCAL;
                    case "others" -> LogoutScope.OTHERS;
                    default -> throw Refused.validation("Unsupported logout scope \"" + request.query("scope") + "\"");
                });
        return Reply.nothing();
    }
}

package [=package].user.supabase;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import [=package].user.embedded.EmbeddedAuth;
import [=package].user.embedded.NewAccount;
import [=package].user.embedded.SignedUp;
import [=package].user.services.provider.OtpKind;
import [=package].user.supabase.StandInSettings.Switch;

/** What sends a mail: signing up, codes, recovery. */
record MailRoutes(EmbeddedAuth engine, StandInSettings settings, Redirects redirects) {

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of(
                "POST /signup", this::signUp,
                "POST /otp", this::otp,
                "POST /recover", this::recover,
                "POST /resend", this::resend);
    }

    private Reply signUp(Asked request) {
        if (request.text("email").isEmpty()) {
            throw new Refused(422, "anonymous_provider_disabled", "Anonymous sign-ins are disabled");
        }
        if (settings.has(Switch.SIGNUPS_DISABLED)) {
            throw new Refused(422, "signup_disabled", "Signups not allowed for this instance");
        }
        checkChallenge(request);
        requireEmail(400, "Email signups are disabled");
        var account = new NewAccount(request.text("email"), request.text("password"), request.data());
        SignedUp signedUp = engine.signUp(account, Optional.of(redirects.of(request)));
        if (signedUp instanceof SignedUp.AtOnce atOnce) {
            return Reply.json(Views.session(atOnce.session()));
        }
        var pending = ((SignedUp.Pending) signedUp).account();
        boolean exists = engine.administration().find(pending.id()).isPresent();
        return Reply.json(exists ? Views.user(pending) : Views.invented(pending));
    }

    private Reply otp(Asked request) {
        checkChallenge(request);
        boolean create = request.json().path("create_user").booleanValue(true);
        String email = request.text("email");
        requireEmail(422, "Email logins are disabled");
        if (create && settings.has(Switch.SIGNUPS_DISABLED) && isUnknown(email)) {
            throw new Refused(422, "signup_disabled", "Signups not allowed for this instance");
        }
        if (!create && !email.contains("@")) {
            // Whether there is such a user is asked before whether there can be one.
            throw new Refused(422, "otp_disabled", "Signups not allowed for otp");
        }
        engine.sendCode(email, create, request.data(), Optional.of(redirects.of(request)));
        return Reply.json(Map.of());
    }

    private Reply recover(Asked request) {
        requireEmail(400, "Email logins are disabled");
        checkChallenge(request);
        engine.recover(request.text("email"), Optional.of(redirects.of(request)));
        return Reply.json(Map.of());
    }

    private Reply resend(Asked request) {
        String type = request.text("type");
        if (!type.equals("signup") && !type.equals("email_change")) {
            throw Refused.validation("Missing one of these types: signup, email_change, sms, phone_change");
        }
        requireEmail(400, "Email logins are disabled");
        engine.resend(
                OtpKind.valueOf(type.toUpperCase(Locale.ROOT)),
                request.text("email"),
                Optional.of(redirects.of(request)));
        return Reply.json(Map.of());
    }

    private boolean isUnknown(String email) {
        return engine.administration().findByEmail(email).isEmpty();
    }

    private void requireEmail(int status, String message) {
        if (settings.has(Switch.EMAIL_DISABLED)) {
            throw new Refused(status, "email_provider_disabled", message);
        }
    }

    private static void checkChallenge(Asked request) {
        Challenges.check(request.text("code_challenge"), request.text("code_challenge_method"));
    }
}

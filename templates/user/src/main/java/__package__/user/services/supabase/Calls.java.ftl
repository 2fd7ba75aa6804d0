package [=package].user.services.supabase;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.OtpProof;

/** Calls of which several flows have one. */
final class Calls {

    private Calls() {}

    static Call token(String grant, Client client, Reason malformed) {
        return Call.post("/token", new Caller.Visitor(client))
                .query("grant_type", grant)
                .malformed(malformed);
    }

    static Call mail(String path, String email, Optional<URI> redirect, Client client) {
        return Call.post(path, new Caller.Visitor(client))
                .query("redirect_to", redirect)
                .body("email", email)
                .malformed(Reason.EMAIL_INVALID);
    }

    /** A code goes with its address, a hash with nothing. */
    static Call verify(OtpProof proof, Client client) {
        Call call = Call.post("/verify", new Caller.Visitor(client))
                .malformed(Reason.OTP_INVALID)
                .body("type", lowerCase(proof.kind()));
        if (proof instanceof OtpProof.Code typed) {
            return call.body("email", typed.email()).body("token", typed.code());
        }
        return call.body("token_hash", ((OtpProof.Link) proof).tokenHash());
    }

    /** As the server spells what we have as enums. */
    static String lowerCase(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

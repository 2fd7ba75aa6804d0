package [=package].user.services.tokens;

import java.util.UUID;

import [=package].user.services.provider.AccessToken;

/** Names what stands in Redis. Subjects are hashed: another provider's may be personal data, and of any length. */
record RevocationKeys(String service) {

    String session(UUID session) {
        return service + ":revoked:session:" + session;
    }

    String user(String subject) {
        return service + ":revoked:user:" + Sha256.of(subject);
    }

    /** Apart from {@link #user}, so that neither of two revocations at once undoes the other. */
    String others(String subject) {
        return service + ":revoked:others:" + Sha256.of(subject);
    }

    String[] of(AccessToken token) {
        return new String[] {session(token.sessionId()), user(token.subject()), others(token.subject())};
    }
}

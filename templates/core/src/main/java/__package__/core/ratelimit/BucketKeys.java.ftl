package [=package].core.ratelimit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the buckets in Redis. Subjects are hashed: they may be personal data, and they may be of any length. */
record BucketKeys(String service) {

    String of(RateLimitPolicy policy, String subject) {
        return service + ":rate-limit:" + policy.name() + ":" + hash(subject);
    }

    private static String hash(String subject) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}

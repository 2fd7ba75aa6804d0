package [=package].user.embedded;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** A session's id and how often it was refreshed, signed with the session's secret: nothing needs to be stored per token. */
record RefreshToken(UUID session, long counter, String signature) {

    private static final int SIGNED = 24;
    private static final int LENGTH = SIGNED + 16;

    static String of(UUID session, long counter, SecretKey secret) {
        byte[] content = content(session, counter);
        byte[] token = ByteBuffer.allocate(LENGTH)
                .put(content)
                .put(sign(content, secret))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static Optional<RefreshToken> parse(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var session = new UUID(buffer.getLong(), buffer.getLong());
        return Optional.of(
                new RefreshToken(session, buffer.getLong(), text(Arrays.copyOfRange(bytes, SIGNED, LENGTH))));
    }

    boolean isSignedWith(SecretKey secret) {
        return text(sign(content(session, counter), secret)).equals(signature);
    }

    private static String text(byte[] signature) {
        return HexFormat.of().formatHex(signature);
    }

    private static byte[] content(UUID session, long counter) {
        return ByteBuffer.allocate(SIGNED)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .putLong(counter)
                .array();
    }

    private static byte[] sign(byte[] content, SecretKey secret) {
        try {
            Mac mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            return Arrays.copyOf(mac.doFinal(content), LENGTH - SIGNED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

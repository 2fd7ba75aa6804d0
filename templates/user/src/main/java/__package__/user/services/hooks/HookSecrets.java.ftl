package [=package].user.services.hooks;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;

/**
 * What the provider may sign with: one secret, or the old and the new while they change, with {@code |} between. Error
 * texts never repeat the value.
 */
public final class HookSecrets {

    private static final Pattern SECRET = Pattern.compile("v1,whsec_([A-Za-z0-9+/]+={0,2})");

    /** As the standard has it. */
    private static final int SHORTEST = 24;

    private final List<Webhook> secrets;

    private HookSecrets(List<Webhook> secrets) {
        this.secrets = secrets;
    }

    /** An empty variable counts as one that is not set. */
    public static HookSecrets valueOf(String text) {
        return new HookSecrets(
                text.isBlank()
                        ? List.of()
                        : Arrays.stream(text.strip().split("\\|", -1))
                                .map(HookSecrets::secret)
                                .toList());
    }

    public boolean isEmpty() {
        return secrets.isEmpty();
    }

    /** Whether one of the secrets has signed the message, at most five minutes ago or, by our clock, from now. */
    boolean signed(HookMessage message) {
        return message.isComplete() && secrets.stream().anyMatch(secret -> signed(secret, message));
    }

    private static boolean signed(Webhook secret, HookMessage message) {
        try {
            secret.verify(message.body(), message.headers());
            return true;
        } catch (WebhookVerificationException e) {
            // The reason is for nobody: it would help only those who try.
            return false;
        }
    }

    private static Webhook secret(String text) {
        Matcher secret = SECRET.matcher(text.strip());
        if (!secret.matches()) {
            throw malformed();
        }
        try {
            byte[] key = Base64.getDecoder().decode(secret.group(1));
            if (key.length < SHORTEST) {
                throw malformed();
            }
            return new Webhook(key);
        } catch (IllegalArgumentException | EmptyWebhookSecretException e) {
            // The cause stays behind: its message may hold part of the value.
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("is not a secret of a hook: copy it as the provider shows it, like"
                + " v1,whsec_ and base64, several with | between");
    }

    @Override
    public String toString() {
        return "HookSecrets[***]";
    }
}

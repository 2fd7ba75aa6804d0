package [=package].user.services.hooks;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A message as it came; whatever is missing of it, the signature is not right then.
 *
 * @param body as text, which is what the standard signs; bytes that are no UTF-8 are not what anybody signed
 */
public record HookMessage(
        @Nullable String id,
        @Nullable String timestamp,
        @Nullable String signature,
        String body) {

    private static final int LONGEST_ID = 255;

    boolean isComplete() {
        return id != null && id.length() <= LONGEST_ID && timestamp != null && signature != null;
    }

    Map<String, List<String>> headers() {
        return Map.of(
                "webhook-id", List.of(id),
                "webhook-timestamp", List.of(timestamp),
                "webhook-signature", List.of(signature));
    }

    @Override
    public String toString() {
        return "HookMessage[***]";
    }
}

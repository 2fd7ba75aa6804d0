package [=package].user.supabase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands in front of the auth server: lets nobody by without one of the project's keys, and believes whoever has a
 * secret one about a client's address. Its errors have a shape of their own.
 */
final class Gateway {

    static final String PUBLISHABLE_KEY = "sb_publishable_stand-in";
    static final String SECRET_KEY = "sb_secret_stand-in";

    private static final int MOST_PER_ADDRESS = 30;

    /** What browsers and strangers must reach. */
    private static final Set<String> OPEN = Set.of("/authorize", "/callback", "/consent", "/.well-known/jwks.json");

    private final StandInSettings settings;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    Gateway(StandInSettings settings) {
        this.settings = settings;
    }

    /** Why a request goes no further; empty for one that may. */
    Optional<Reply> refuse(Asked request) {
        boolean open = OPEN.contains(request.path()) || request.route().equals("GET /verify");
        if (open) {
            return Optional.empty();
        }
        String key = request.header("apikey").orElse("");
        if (key.isEmpty()) {
            return Optional.of(unauthorized("No API key found in request"));
        }
        boolean token = request.header("Authorization").orElse("").contains(" sb_");
        if (token || !(key.equals(PUBLISHABLE_KEY) || key.equals(SECRET_KEY))) {
            return Optional.of(unauthorized("Invalid API key"));
        }
        if (settings.has(StandInSettings.Switch.ADDRESS_LIMIT)) {
            countFor(request);
        }
        return Optional.empty();
    }

    static boolean isService(Asked request) {
        return request.header("apikey").filter(SECRET_KEY::equals).isPresent();
    }

    private void countFor(Asked request) {
        String address = request.header("Sb-Forwarded-For")
                .filter(any -> isService(request))
                .orElse(request.remote());
        if (asked.computeIfAbsent(address, any -> new AtomicInteger()).incrementAndGet() > MOST_PER_ADDRESS) {
            throw new Refused(429, "over_request_rate_limit", "Request rate limit reached");
        }
    }

    private static Reply unauthorized(String message) {
        return new Reply(401, Map.of(), Optional.of(Map.of("message", message, "hint", "See the project's API keys")));
    }
}

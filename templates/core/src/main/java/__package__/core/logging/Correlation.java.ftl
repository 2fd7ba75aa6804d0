package [=package].core.logging;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Ties together everything that happens because of one request: log lines, the response, and whatever work it leaves
 * behind. The names of the log fields are those of the Elastic Common Schema.
 *
 * @param traceId 32 hexadecimal digits, taken over from the caller's {@code traceparent}
 * @param spanId 16 hexadecimal digits, new in this service
 * @param flags the two digits of {@code traceparent} that say whether the caller records the trace
 * @param requestId the caller's {@code X-Request-Id}, if it is one that can safely be logged
 */
public record Correlation(String traceId, String spanId, String flags, String requestId) {

    public static final String TRACE_ID = "trace.id";
    public static final String SPAN_ID = "span.id";
    public static final String TRACE_FLAGS = "trace.flags";
    public static final String REQUEST_ID = "http.request.id";

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
    private static final Pattern SAFE_REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Takes over what the caller sent, as far as it is well-formed, and makes up the rest. */
    public static Correlation of(@Nullable String traceparent, @Nullable String requestId) {
        Matcher parent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        boolean hasParent = parent.matches();
        boolean hasRequestId =
                requestId != null && SAFE_REQUEST_ID.matcher(requestId).matches();
        return new Correlation(
                hasParent ? parent.group(1) : randomHex(2),
                randomHex(1),
                hasParent ? parent.group(2) : "00",
                hasRequestId ? requestId : UUID.randomUUID().toString());
    }

    /** The correlation of the work at hand, or a new one where there is none. */
    public static Correlation current() {
        String traceId = MDC.get(TRACE_ID);
        if (traceId == null) {
            return of(null, null);
        }
        return new Correlation(traceId, MDC.get(SPAN_ID), MDC.get(TRACE_FLAGS), MDC.get(REQUEST_ID));
    }

    /** Puts the correlation on this thread's log lines until the scope is closed. */
    public Scope open() {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put(TRACE_ID, traceId);
        MDC.put(SPAN_ID, spanId);
        MDC.put(TRACE_FLAGS, flags);
        MDC.put(REQUEST_ID, requestId);
        return () -> MDC.setContextMap(before == null ? Map.of() : before);
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String randomHex(int longs) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            hex.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return hex.toString();
    }

    /** Closed by try-with-resources; gives the thread back the log fields it had before. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }
}

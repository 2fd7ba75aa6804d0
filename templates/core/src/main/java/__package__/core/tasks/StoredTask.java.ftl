package [=package].core.tasks;

import java.util.Map;

import org.slf4j.MDC;

/**
 * A task as its row holds it.
 *
 * @param payload the payload as JSON: a payload that no longer fits its type must still reach the dead letters
 * @param attempts how many runs have failed
 * @param context the caller's log context, so that a task's lines can be found by the request that caused it
 */
record StoredTask(String payload, int attempts, Map<String, String> context) {

    static StoredTask fresh(String payload) {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return new StoredTask(payload, 0, context == null ? Map.of() : context);
    }

    StoredTask afterFailure() {
        return new StoredTask(payload, attempts + 1, context);
    }
}

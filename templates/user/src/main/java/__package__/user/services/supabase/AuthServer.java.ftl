package [=package].user.services.supabase;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/** Sends calls, and makes of each an answer that can be read or an {@link AuthFailure}. */
final class AuthServer {

    private static final String VERSION_HEADER = "X-Supabase-Api-Version";
    private static final String VERSION = "2024-01-01";
    private static final int MOST_ATTEMPTS = 3;
    private static final int FIRST_PAUSE_MILLIS = 100;
    private static final int NO_CONTENT = 204;

    private final RestClient http;
    private final ServerUrl url;
    private final ProjectKeys keys;
    private final JsonMapper json;
    private final InstantSource clock;

    AuthServer(RestClient http, ServerUrl url, ProjectKeys keys, JsonMapper json, InstantSource clock) {
        this.http = http;
        this.url = url;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    ServerUrl url() {
        return url;
    }

    /** What the server answers: a JSON object, or a missing node where it has nothing to say. */
    JsonNode ask(Call call) {
        Answer answer = call.repeatable() ? untilAnswered(call) : send(call);
        if (!answer.succeeded()) {
            throw new Refusal(call, answer).asFailure(clock);
        }
        if (answer.status() == NO_CONTENT) {
            return MissingNode.getInstance();
        }
        return answer.json().orElseThrow(() -> unreadable(call));
    }

    static AuthFailure unreadable(Call call) {
        return new AuthFailure(Reason.UNAVAILABLE, "The answer to " + call + " cannot be read");
    }

    /** Again where nothing was decided yet: no connection, or a gateway without its server. */
    private Answer untilAnswered(Call call) {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == MOST_ATTEMPTS;
            try {
                Answer answer = send(call);
                if (last || !answer.passing()) {
                    return answer;
                }
            } catch (AuthFailure e) {
                if (last || !lostConnection(e)) {
                    throw e;
                }
            }
            pause(attempt, call);
        }
    }

    private Answer send(Call call) {
        RestClient.RequestBodySpec request = http.method(call.method())
                .uri(call.below(url))
                .header(VERSION_HEADER, VERSION)
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> keys.addTo(headers, call.caller()));
        if (call.hasBody()) {
            request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(call.body()));
        }
        try {
            return request.exchange((sent, response) -> Answer.read(response, json));
        } catch (RestClientException e) {
            throw new AuthFailure(Reason.UNAVAILABLE, call + " got no answer", e);
        }
    }

    /** A timeout is none: whoever waits has waited long enough by then. */
    private static boolean lostConnection(AuthFailure failure) {
        return failure.getCause() != null && !(failure.getCause().getCause() instanceof HttpTimeoutException);
    }

    private static void pause(int attempt, Call call) {
        Duration longest = Duration.ofMillis((long) FIRST_PAUSE_MILLIS << attempt);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthFailure(Reason.UNAVAILABLE, call + " was interrupted", e);
        }
    }
}

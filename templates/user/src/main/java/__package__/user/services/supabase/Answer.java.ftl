package [=package].user.services.supabase;

import java.io.IOException;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param json the body; empty if it is no JSON object, as with a gateway's page of HTML
 */
record Answer(int status, HttpHeaders headers, Optional<JsonNode> json) {

    /** Fifty accounts with much said about each stay below it. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    static Answer read(ClientHttpResponse response, JsonMapper mapper) throws IOException {
        byte[] body = response.getBody().readNBytes(MOST_BYTES + 1);
        return new Answer(response.getStatusCode().value(), response.getHeaders(), object(body, mapper));
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** A gateway without its server, for a moment. */
    boolean passing() {
        return status >= 502 && status <= 504;
    }

    private static Optional<JsonNode> object(byte[] body, JsonMapper mapper) {
        if (body.length == 0 || body.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            // Told by whoever wanted JSON. Its message would quote the body.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Answer[status=" + status + "]";
    }
}

package [=package];

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running service over the network, as its clients do. */
public final class ServiceClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    ServiceClient(Environment environment) {
        this.environment = environment;
    }

    public Call get(String path) {
        return call("GET", path);
    }

    public Call post(String path) {
        return call("POST", path);
    }

    public Call call(String method, String path) {
        return new Call(method, "local.server.port", path);
    }

    /** A call to the port that is not for the public. */
    public Call management(String path) {
        return new Call("GET", "local.management.port", path);
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** One call: what is sent with it, and then its answer. */
    public final class Call {

        private final String method;
        private final HttpRequest.Builder request;
        private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

        private Call(String method, String port, String path) {
            this.method = method;
            this.request = HttpRequest.newBuilder(
                    URI.create("http://localhost:" + environment.getRequiredProperty(port) + path));
        }

        public Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        public Call json(String json) {
            body = HttpRequest.BodyPublishers.ofString(json);
            return header("Content-Type", "application/json");
        }

        /** Without a Content-Length: nobody knows how much will come. */
        public Call jsonInChunks(String json) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
            return header("Content-Type", "application/json");
        }

        public Answer send() {
            try {
                HttpResponse<String> response = http.send(
                        request.method(method, body).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                return new Answer(response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        private static final JsonMapper JSON = new JsonMapper();

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(body());
        }

        /** The text at a JSON pointer such as {@code /errors/0/field}; empty when there is none. */
        public String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }
}

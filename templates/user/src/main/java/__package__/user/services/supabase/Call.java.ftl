package [=package].user.services.supabase;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

import [=package].user.services.provider.AuthFailure.Reason;

/**
 * One request to the auth server.
 *
 * @param path below the server's address; nothing in it is to be encoded
 * @param body sent as a JSON object
 * @param malformed what it means here when the server finds the input malformed: it has one code for whatever that is
 */
record Call(
        HttpMethod method,
        String path,
        Caller caller,
        Map<String, String> query,
        Map<String, Object> body,
        Reason malformed) {

    static Call get(String path, Caller caller) {
        return new Call(HttpMethod.GET, path, caller, Map.of(), Map.of(), Reason.UNAVAILABLE);
    }

    static Call post(String path, Caller caller) {
        return new Call(HttpMethod.POST, path, caller, Map.of(), Map.of(), Reason.UNAVAILABLE);
    }

    static Call put(String path, Caller caller) {
        return new Call(HttpMethod.PUT, path, caller, Map.of(), Map.of(), Reason.UNAVAILABLE);
    }

    static Call delete(String path, Caller caller) {
        return new Call(HttpMethod.DELETE, path, caller, Map.of(), Map.of(), Reason.UNAVAILABLE);
    }

    Call query(String name, String value) {
        return new Call(method, path, caller, with(query, name, value), body, malformed);
    }

    /** Leaves the parameter out where there is no value. */
    Call query(String name, Optional<URI> value) {
        return value.map(uri -> query(name, uri.toString())).orElse(this);
    }

    Call body(String name, Object value) {
        return new Call(method, path, caller, query, with(body, name, value), malformed);
    }

    /** Leaves the member out where there is no value. */
    Call body(String name, Optional<String> value) {
        return value.map(text -> body(name, (Object) text)).orElse(this);
    }

    Call malformed(Reason reason) {
        return new Call(method, path, caller, query, body, reason);
    }

    /** Whether sending it twice does what sending it once does. Codes and refresh tokens can be used only once. */
    boolean repeatable() {
        return method.equals(HttpMethod.GET);
    }

    boolean hasBody() {
        return method.equals(HttpMethod.POST) || method.equals(HttpMethod.PUT);
    }

    /** Values are encoded wholly: a {@code redirect_to} has a query of its own. */
    URI below(ServerUrl server) {
        var uri = UriComponentsBuilder.fromUri(server.below(path).uri());
        query.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(query).toUri();
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> extended = new LinkedHashMap<>(map);
        extended.put(name, value);
        return extended;
    }

    /** For messages, so without anybody's id. */
    @Override
    public String toString() {
        return method + " " + path.replaceAll("[0-9a-fA-F-]{36}", "{id}");
    }
}

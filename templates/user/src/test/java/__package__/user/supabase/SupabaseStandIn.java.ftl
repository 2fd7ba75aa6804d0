package [=package].user.supabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.embedded.EmbeddedAuth;
import [=package].user.embedded.EmbeddedFailure;

/** The server. Point {@code SUPABASE_AUTH_URL} at {@link #url()}. */
public final class SupabaseStandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final EmbeddedAuth engine;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StandInSettings settings = new StandInSettings();
    private final Gateway gateway = new Gateway(settings);
    private final Map<String, Reply> planned = new ConcurrentHashMap<>();
    private final Map<String, Function<Asked, Reply>> routes = new HashMap<>();
    private final AdminRoutes admin;

    private SupabaseStandIn(HttpServer server, EmbeddedAuth engine, URI site) {
        this.server = server;
        this.engine = engine;
        var redirects = new Redirects(site);
        this.admin = new AdminRoutes(engine.administration());
        List.of(
                        new PublicRoutes(engine, settings).routes(),
                        new MailRoutes(engine, settings, redirects).routes(),
                        new TokenRoutes(engine, settings, redirects).routes(),
                        new OwnRoutes(engine, settings, redirects).routes(),
                        new OAuthRoutes(engine, settings, redirects, url()).routes(),
                        admin.routes())
                .forEach(routes::putAll);
    }

    /**
     * Starts one on a port that is free.
     *
     * @param engine makes the engine for an issuer, which is the server's own address
     * @param site where people come who may not go where they want to
     */
    public static SupabaseStandIn start(Function<URI, EmbeddedAuth> engine, URI site) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var standIn = new SupabaseStandIn(server, engine.apply(url(server)), site);
            server.setExecutor(standIn.threads);
            server.createContext("/", standIn::handle);
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return url(server);
    }

    private static URI url(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public String publishableKey() {
        return Gateway.PUBLISHABLE_KEY;
    }

    public String secretKey() {
        return Gateway.SECRET_KEY;
    }

    public StandInSettings settings() {
        return settings;
    }

    /** The next request to this route, such as {@code POST /token}, is refused: for what does not happen by itself. */
    public void refuseNext(String route, int status, String code) {
        planned.put(route, Reply.refusal(new Refused(status, code, "As planned"), true));
    }

    /** The same in OAuth's shape, in which some of its errors come. */
    public void refuseNextAsOAuthDoes(String route, String error) {
        planned.put(route, Reply.oauthRefusal(error, "As planned"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = Asked.of(exchange);
            Reply reply = reply(request);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().map(JSON::writeValueAsBytes).orElse(new byte[0]);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(Asked request) {
        try {
            return gateway.refuse(request)
                    .or(() -> Optional.ofNullable(planned.remove(request.route())))
                    .orElseGet(() -> answer(request));
        } catch (Refused e) {
            return Reply.refusal(e, request.versioned());
        } catch (EmbeddedFailure e) {
            return Reply.refusal(Refused.of(e), request.versioned());
        }
    }

    private Reply answer(Asked request) {
        if (AdminRoutes.isAbout(request)) {
            AdminRoutes.requireService(request, engine);
        }
        if (request.path().startsWith("/admin/users/")) {
            return admin.one(request);
        }
        Function<Asked, Reply> route = routes.get(request.route());
        return route == null ? new Reply(404, Map.of(), Optional.empty()) : route.apply(request);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

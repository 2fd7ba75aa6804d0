package [=package].user.supabase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

import org.springframework.web.util.UriComponentsBuilder;

import [=package].user.embedded.AuthBed;
import [=package].user.embedded.EmbeddedAuth;
import [=package].user.embedded.EmbeddedAuthBed;
import [=package].user.embedded.EmbeddedSettings;
import [=package].user.embedded.Mail;

/** A stand-in with all that belongs to it, as tests see it. Its accounts are those of all stand-ins in the database. */
public final class StandInBed implements AuthBed, AutoCloseable {

    private static final String SCHEMA = "supabase_stand_in";
    private static final URI SITE = URI.create("https://site.example.com");
    private static final int QUICK_BCRYPT = 4;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final SupabaseStandIn server;
    private final EmbeddedAuth engine;
    private final AuthBed bed;

    private StandInBed(SupabaseStandIn server, EmbeddedAuth engine) {
        this.server = server;
        this.engine = engine;
        this.bed = new EmbeddedAuthBed(engine);
    }

    public static StandInBed start(DataSource source) {
        EmbeddedAuth[] engine = new EmbeddedAuth[1];
        SupabaseStandIn server = SupabaseStandIn.start(
                issuer -> {
                    var settings = new EmbeddedSettings(SCHEMA, issuer.toString(), () -> SITE, QUICK_BCRYPT);
                    engine[0] = new EmbeddedAuth(source, settings, Clock.systemUTC());
                    return engine[0];
                },
                SITE);
        return new StandInBed(server, engine[0]);
    }

    public SupabaseStandIn server() {
        return server;
    }

    public EmbeddedAuth engine() {
        return engine;
    }

    @Override
    public Mail lastMail(String email) {
        return bed.lastMail(email);
    }

    @Override
    public void confirmEmails(boolean wanted) {
        bed.confirmEmails(wanted);
    }

    @Override
    public void ban(String email) {
        bed.ban(email);
    }

    @Override
    public void makeAdmin(String email) {
        bed.makeAdmin(email);
    }

    @Override
    public void pass(Duration time) {
        bed.pass(time);
    }

    @Override
    public void rotateKeys() {
        bed.rotateKeys();
    }

    @Override
    public String signedToken(Map<String, Object> header, Map<String, Object> claims) {
        return bed.signedToken(header, claims);
    }

    /** Goes where a browser would go: to the server, which leads to the consent page, and from there to its callback. */
    @Override
    public URI allow(URI authorizeUrl, String email) {
        return callback(authorizeUrl, "code", email);
    }

    @Override
    public URI deny(URI authorizeUrl) {
        return callback(authorizeUrl, "error", "access_denied");
    }

    private URI callback(URI authorizeUrl, String name, String value) {
        var consent =
                UriComponentsBuilder.fromUri(location(authorizeUrl)).build().getQueryParams();
        return location(UriComponentsBuilder.fromUriString(String.valueOf(consent.getFirst("redirect_uri")))
                .queryParam("state", consent.getFirst("state"))
                .queryParam(name, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUri());
    }

    private URI location(URI uri) {
        try {
            HttpResponse<String> response =
                    browser.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            return response.headers()
                    .firstValue("Location")
                    .map(URI::create)
                    .orElseThrow(() -> new AssertionError("Nobody is sent anywhere: " + response.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

package [=package].user.services.supabase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OAuthProvider;

/**
 * What is switched on in the project's settings, asked for now and then. While that is not known everything counts as
 * on: the server refuses by itself what it does not do, only less nicely.
 */
final class OfferedFlows {

    private static final Logger LOG = LoggerFactory.getLogger(OfferedFlows.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofSeconds(30);

    private final AuthServer server;
    private final boolean directory;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicBoolean warned = new AtomicBoolean();
    private volatile Known known = new Known(MissingNode.getInstance(), true, Instant.MIN);

    OfferedFlows(AuthServer server, boolean directory, InstantSource clock) {
        this.server = server;
        this.directory = directory;
        this.clock = clock;
    }

    Set<Flow> flows() {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        if (on("email")) {
            flows.addAll(Set.of(Flow.PASSWORD, Flow.OTP, Flow.RECOVERY));
        }
        if (on("google") || on("github")) {
            flows.add(Flow.OAUTH);
        }
        if (directory) {
            flows.add(Flow.DIRECTORY);
        }
        return Set.copyOf(flows);
    }

    boolean confirmsAddresses() {
        return known().confirmsAddresses();
    }

    /** The server would say so to the user's browser, which has left us by then. */
    void require(OAuthProvider provider) {
        if (!on(provider.name().toLowerCase(Locale.ROOT))) {
            throw new AuthFailure(Reason.FLOW_UNSUPPORTED, provider + " is not switched on");
        }
    }

    private boolean on(String name) {
        return known().external().path(name).booleanValue(true);
    }

    /** Asks at most once at a time; all others go on with what was known before. */
    private Known known() {
        if (known.until().isBefore(clock.instant()) && asking.tryLock()) {
            try {
                known = ask();
            } finally {
                asking.unlock();
            }
        }
        return known;
    }

    private Known ask() {
        try {
            JsonNode settings = server.ask(Call.get("/settings", new Caller.Anybody()));
            boolean confirms = !settings.path("mailer_autoconfirm").booleanValue(false);
            warnUnless(confirms);
            return new Known(
                    settings.path("external"), confirms, clock.instant().plus(KEPT));
        } catch (AuthFailure e) {
            LOG.warn("Which flows Supabase offers is not known: {}", e.getMessage());
            return new Known(
                    known.external(), known.confirmsAddresses(), clock.instant().plus(KEPT_AFTER_FAILURE));
        }
    }

    /** Nothing that can be done about it here: people can talk to Supabase without this service. */
    private void warnUnless(boolean confirms) {
        if (!confirms && !warned.getAndSet(true)) {
            LOG.warn("The Supabase project confirms no e-mail addresses: anybody can have an account with anybody's"
                    + " address, and one at Google or GitHub opens it. Turn \"Confirm email\" on");
        }
    }

    private record Known(JsonNode external, boolean confirmsAddresses, Instant until) {}
}

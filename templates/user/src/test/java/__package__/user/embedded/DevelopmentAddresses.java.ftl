package [=package].user.embedded;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells in {@code make run} where one can sign in. */
@Component
@EmbeddedProvider
@Profile("dev")
final class DevelopmentAddresses {

    private final EmbeddedSite site;

    DevelopmentAddresses(EmbeddedSite site) {
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void tell() {
        System.out.printf("%n  Sign in    %s%n  Mailbox    %s%n", site.at("/dev"), site.at("/dev/mailbox"));
    }
}

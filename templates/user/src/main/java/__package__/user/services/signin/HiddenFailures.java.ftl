package [=package].user.services.signin;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import [=package].user.services.provider.AuthFailure;

/** Failures that no client is told of: the log and a metric are all that shows them. */
@Component
final class HiddenFailures {

    private static final Logger log = LoggerFactory.getLogger(HiddenFailures.class);

    private final MeterRegistry metrics;

    HiddenFailures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void note(String flow, Throwable failure) {
        if (failure instanceof AuthFailure refused) {
            count(flow, refused.reason().name());
            log.warn("Answered as if nothing had happened, but {} failed: {}", flow, refused.getMessage());
        } else {
            count(flow, "BUG");
            log.error("Answered as if nothing had happened, but {} failed", flow, failure);
        }
    }

    private void count(String flow, String reason) {
        metrics.counter("auth.hidden_failures", "flow", flow, "reason", reason).increment();
    }
}

package [=package].user.services.signin;

import java.time.Duration;

import org.springframework.stereotype.Component;

import [=package].core.ratelimit.RateLimitPolicy;
import [=package].core.ratelimit.RateLimitPolicy.Outage;
import [=package].core.ratelimit.RateLimiter;
import [=package].user.services.UserProperties;
import [=package].user.services.provider.Client;

/**
 * How often each flow may be tried. An account is its address, whether the provider knows it or not: the limits tell nothing
 * of that.
 */
@Component
public final class SignInLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final RateLimitPolicy LOGINS = new RateLimitPolicy("auth-login", 5, MINUTE, Outage.ALLOW);
    private static final RateLimitPolicy MAILS = new RateLimitPolicy("auth-mail", 1, MINUTE, Outage.ALLOW);
    private static final RateLimitPolicy REFRESHES = new RateLimitPolicy("auth-refresh", 30, MINUTE, Outage.ALLOW);
    private static final RateLimitPolicy PASSWORDS = new RateLimitPolicy("auth-password", 5, MINUTE, Outage.ALLOW);

    /** A code has six digits: without these, or while they do not hold, it could be guessed. */
    private static final RateLimitPolicy GUESSES =
            new RateLimitPolicy("auth-verify", 5, Duration.ofHours(24), Outage.REFUSE);

    private static final RateLimitPolicy GUESSES_AN_HOUR =
            new RateLimitPolicy("auth-verify-hour", 20, Duration.ofHours(1), Outage.REFUSE);

    private final RateLimiter limiter;
    private final int requestsPerMinute;

    SignInLimits(RateLimiter limiter, UserProperties properties) {
        this.limiter = limiter;
        this.requestsPerMinute = properties.requestsPerMinute();
    }

    /** Counts a request of a flow against its client's address. */
    public void address(String flow, Client client) {
        address(flow, client, Outage.ALLOW);
    }

    void login(String email) {
        limiter.require(LOGINS, email);
    }

    /** Counts a mail; with a new code on its way, attempts are counted anew. */
    void mail(String email) {
        limiter.require(MAILS, email);
        limiter.reset(GUESSES, email);
    }

    /** It became clear that no mail is sent. Only where the answer tells as much, or this limit would tell it. */
    void noMail(String email) {
        limiter.reset(MAILS, email);
    }

    void refresh(String refreshToken) {
        limiter.require(REFRESHES, refreshToken);
    }

    void guess(String email) {
        limiter.require(GUESSES, email);
        limiter.require(GUESSES_AN_HOUR, email);
    }

    void verification(Client client) {
        address("verify", client, Outage.REFUSE);
    }

    void password(String subject) {
        limiter.require(PASSWORDS, subject);
    }

    private void address(String flow, Client client, Outage outage) {
        RateLimitPolicy policy = new RateLimitPolicy("auth-" + flow + "-address", requestsPerMinute, MINUTE, outage);
        limiter.requireForAddress(policy, client.address());
    }
}

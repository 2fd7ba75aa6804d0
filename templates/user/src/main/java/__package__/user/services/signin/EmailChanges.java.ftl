package [=package].user.services.signin;

import java.time.Duration;
import java.util.UUID;

import org.springframework.stereotype.Component;

import [=package].core.ratelimit.RateLimitPolicy;
import [=package].core.ratelimit.RateLimitPolicy.Outage;
import [=package].core.ratelimit.RateLimiter;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.UserChange;

/** New addresses, which the provider has confirmed by mail. The answer does not tell whether somebody else has one. */
@Component
public final class EmailChanges {

    private static final String FLOW = "email-change";

    /** Counts addresses that are taken as well: the provider's own limit counts mails, and would tell. */
    private static final RateLimitPolicy OF_USER =
            new RateLimitPolicy("user-email-change", 1, Duration.ofMinutes(1), Outage.ALLOW);

    private static final RateLimitPolicy TO_ADDRESS =
            new RateLimitPolicy("user-email-change-address", 1, Duration.ofMinutes(1), Outage.ALLOW);

    private final AuthProvider provider;
    private final RateLimiter limiter;
    private final EvenAnswers even;
    private final HiddenFailures hidden;

    EmailChanges(AuthProvider provider, RateLimiter limiter, EvenAnswers even, HiddenFailures hidden) {
        this.provider = provider;
        this.limiter = limiter;
        this.even = even;
        this.hidden = hidden;
    }

    /**
     * Answers after the even time.
     *
     * @throws AuthFailure for what tells nothing of other people's accounts
     */
    public void request(UUID user, String accessToken, String email) {
        limiter.require(OF_USER, user.toString());
        limiter.require(TO_ADDRESS, email);
        even.onTime(FLOW, () -> ask(accessToken, email));
    }

    private boolean ask(String accessToken, String email) {
        try {
            provider.updateUser(accessToken, UserChange.email(email));
            return true;
        } catch (AuthFailure failure) {
            if (!tellsOfOthers(failure)) {
                throw failure;
            }
            hidden.note(FLOW, failure);
            return false;
        }
    }

    private static boolean tellsOfOthers(AuthFailure failure) {
        return switch (failure.reason()) {
            case EMAIL_TAKEN, ALREADY_REGISTERED, RATE_LIMITED -> true;
            default -> false;
        };
    }
}

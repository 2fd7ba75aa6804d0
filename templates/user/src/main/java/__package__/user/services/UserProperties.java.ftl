package [=package].user.services;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in here.
 *
 * @param publicUrl {@code PUBLIC_URL}: where browsers reach this service; empty for localhost
 * @param redirectUrls {@code AUTH_REDIRECT_URLS}: where people may be sent after signing in, and every path below
 * @param evenTime how long an answer takes that must not tell whether an account exists
 * @param requestsPerMinute what one client address may try in a minute, of each flow
 * @param reconcile when rows are compared with the provider's accounts, as cron with seconds
 */
@ConfigurationProperties("user")
public record UserProperties(
        @DefaultValue("") String publicUrl,
        @DefaultValue List<String> redirectUrls,
        Duration evenTime,
        int requestsPerMinute,
        String reconcile) {}

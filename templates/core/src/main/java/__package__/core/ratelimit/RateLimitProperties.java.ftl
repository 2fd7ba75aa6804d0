package [=package].core.ratelimit;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param requestsPerMinute {@code RATE_LIMIT_PER_MINUTE}: what one client address may ask for, all routes together */
@Validated
@ConfigurationProperties("rate-limit")
record RateLimitProperties(@Positive @DefaultValue("600") int requestsPerMinute) {}

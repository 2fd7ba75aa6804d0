package [=package].core.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param requestsPerMinute {@code RATE_LIMIT_PER_MINUTE}: what one client address may ask for, all routes together */
@ConfigurationProperties("rate-limit")
record RateLimitProperties(RequestsPerMinute requestsPerMinute) {}

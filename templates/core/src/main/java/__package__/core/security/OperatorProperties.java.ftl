package [=package].core.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param apiKey {@code ADMIN_API_KEY}: opens the operators' routes; without it they are closed */
@ConfigurationProperties("operator")
record OperatorProperties(@Nullable ApiKey apiKey) {}

package [=package].core.config;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What this process is for.
 *
 * @param role {@code SERVICE_ROLE}: web, worker or all
 */
@Validated
@ConfigurationProperties("service")
public record ServiceProperties(@NotNull ServiceRole role) {}

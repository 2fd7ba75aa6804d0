package [=package].core.config;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param role {@code SERVICE_ROLE}: what this process does */
@Validated
@ConfigurationProperties("service")
public record ServiceProperties(@NotNull ServiceRole role) {}

package [=package].core.config;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param url {@code DATABASE_URL}: the PostgreSQL database */
@Validated
@ConfigurationProperties("database")
record DatabaseProperties(@NotNull DatabaseUrl url) {}

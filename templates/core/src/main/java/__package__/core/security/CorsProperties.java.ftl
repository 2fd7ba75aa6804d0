package [=package].core.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param allowedOrigins {@code CORS_ALLOWED_ORIGINS}: the web pages whose scripts may call this service */
@ConfigurationProperties("cors")
record CorsProperties(@DefaultValue List<Origin> allowedOrigins) {}

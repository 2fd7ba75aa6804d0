package [=package].core.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxBodySize the largest request body that is read
 * @param trustedProxies {@code TRUSTED_PROXIES}: who may tell the client's address in {@code X-Forwarded-For}; from
 *     anybody else the header is ignored
 */
@ConfigurationProperties("http")
record HttpProperties(
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue List<Network> trustedProxies) {}

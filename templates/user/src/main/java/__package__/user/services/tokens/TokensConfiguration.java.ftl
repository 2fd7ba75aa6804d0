package [=package].user.services.tokens;

import java.time.InstantSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.RedisClient;

import [=package].core.ratelimit.RedisOutage;
import [=package].user.services.provider.TokenVerifier;

@Configuration(proxyBeanMethods = false)
class TokensConfiguration {

    /** A provider whose tokens are no JWTs brings a verifier of its own. */
    @Bean
    @ConditionalOnMissingBean(TokenVerifier.class)
    TokenVerifier tokenVerifier(TokenIssuer issuer) {
        return JwtVerifier.of(issuer);
    }

    @Bean
    Revocations revocations(
            RedisClient redis,
            MeterRegistry metrics,
            TokenIssuer issuer,
            @Value("${spring.application.name}") String service) {
        return new Revocations(
                redis, new RevocationKeys(service), new RedisOutage(InstantSource.system()), metrics, issuer.clock());
    }
}

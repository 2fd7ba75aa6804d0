package [=package].core.ratelimit;

import java.time.Duration;
import java.time.InstantSource;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.serialization.Mapper;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.web.filter.CorsFilter;
import redis.clients.jedis.RedisClient;

import [=package].core.errors.ProblemWriter;

@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    @Bean
    RateLimiter rateLimiter(
            RedisClient redis, MeterRegistry metrics, @Value("${spring.application.name}") String service) {
        return limiter(redis, metrics, service);
    }

    /** Behind CORS and the security headers: a browser may read the refusal. Before authentication: guesses count. */
    @Bean
    Customizer<HttpSecurity> addressLimit(RateLimiter limiter, RateLimitProperties properties, ProblemWriter problems) {
        RateLimitPolicy policy = new RateLimitPolicy(
                "address",
                properties.requestsPerMinute().number(),
                Duration.ofMinutes(1),
                RateLimitPolicy.Outage.ALLOW);
        return http -> http.addFilterAfter(new AddressLimitFilter(limiter, policy, problems), CorsFilter.class);
    }

    static RateLimiter limiter(RedisClient redis, MeterRegistry metrics, String service) {
        ProxyManager<String> buckets = Bucket4jJedis.casBasedBuilder(redis)
                .keyMapper(Mapper.STRING)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
        return new RateLimiter(buckets, new BucketKeys(service), new RedisOutage(InstantSource.system()), metrics);
    }
}

package [=package].core.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;

import [=package].SharedBeans;

/** A cache as a module would declare and use it. No stereotype, so that only tests have it. */
@SharedBeans
public class SampleCache {

    static final String NAME = "sample-quotes";

    record Quote(String symbol, int price) {}

    static class Exchange {

        private final AtomicInteger asked = new AtomicInteger();

        public int asked() {
            return asked.get();
        }

        @Cacheable(NAME)
        public Quote quote(String symbol) {
            return new Quote(symbol, asked.incrementAndGet());
        }

        @CacheEvict(NAME)
        public void changed(String symbol) {
            // The annotation does it all.
        }

        @Cacheable("never-declared")
        public String undeclared() {
            return "uncached";
        }
    }

    @Bean
    CacheOf<Quote> sampleQuotes() {
        return new CacheOf<>(NAME, Quote.class, Duration.ofMinutes(1));
    }

    @Bean
    Exchange exchange() {
        return new Exchange();
    }
}

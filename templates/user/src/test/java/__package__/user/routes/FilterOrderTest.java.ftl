package [=package].user.routes;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.SecurityFilterChain;

import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class FilterOrderTest {

    @Autowired
    SecurityFilterChain chain;

    /** A guess counts against the limit, and a page of another origin learns nothing of a token. */
    @Test
    void tokensAreLookedAtBehindTheLimitsAndCors() {
        List<String> filters = chain.getFilters().stream()
                .map(filter -> filter.getClass().getSimpleName())
                .toList();

        assertThat(filters)
                .containsOnlyOnce("BearerTokenAuthenticationFilter")
                .containsSubsequence("CorsFilter", "AddressLimitFilter", "BearerTokenAuthenticationFilter")
                .containsSubsequence("CorsFilter", "BodyLimitFilter", "BearerTokenAuthenticationFilter")
                .containsSubsequence(
                        "BearerTokenAuthenticationFilter",
                        "OperatorKeyFilter",
                        "AnonymousAuthenticationFilter",
                        "AuthorizationFilter");
    }
}

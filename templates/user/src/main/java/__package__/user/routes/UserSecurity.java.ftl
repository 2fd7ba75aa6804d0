package [=package].user.routes;

import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import [=package].core.errors.ProblemWriter;
import [=package].core.security.Challenge;
import [=package].core.security.SecurityProblems;
import [=package].user.services.SignedInUsers;
import [=package].user.services.provider.TokenVerifier;
import [=package].user.services.tokens.Revocations;

/** Signing in with an access token, and who may call what of this module. What is not opened here is for signed-in users. */
@Configuration(proxyBeanMethods = false)
class UserSecurity {

    /** Of {@link #ADMIN_ROUTES}, these are the user's own. */
    static final String[] OWN_ROUTES = {"/api/v1/users/me", "/api/v1/users/me/**"};

    static final String[] ADMIN_ROUTES = {"/api/v1/users", "/api/v1/users/**"};

    private static final String[] OPEN_TO_POST = {
        "/api/v1/auth/signup",
        "/api/v1/auth/login",
        "/api/v1/auth/refresh",
        "/api/v1/auth/otp",
        "/api/v1/auth/otp/verify",
        "/api/v1/auth/password/recover",
        "/api/v1/auth/oauth/session",
        "/api/v1/hooks/auth"
    };

    private static final String[] OPEN_TO_GET = {"/api/v1/auth/oauth/*/start", "/api/v1/auth/oauth/*/callback"};

    /** Whoever calls these signs in, and needs not be signed in. */
    private static final RequestMatcher SIGNING_IN = new OrRequestMatcher(
            Stream.concat(matchers(HttpMethod.POST, OPEN_TO_POST), matchers(HttpMethod.GET, OPEN_TO_GET))
                    .toList());

    @Bean
    Challenge bearerChallenge() {
        return new Challenge("Bearer realm=\"users\"");
    }

    /** Stands behind the limits and CORS: guesses count, and a browser may read the refusal. */
    @Bean
    Customizer<HttpSecurity> bearerTokens(
            TokenVerifier verifier,
            Revocations revocations,
            SignedInUsers users,
            SecurityProblems securityProblems,
            ProblemWriter problems) {
        var filter = new BearerTokenAuthenticationFilter(
                new BearerAuthentication(verifier, revocations, users), new BearerHeader(SIGNING_IN));
        filter.setAuthenticationEntryPoint(securityProblems);
        filter.setAuthenticationFailureHandler(new BearerRefusals(securityProblems, problems));
        return http -> http.addFilter(filter);
    }

    @Bean
    Customizer<HttpSecurity> userRoutes() {
        return http -> http.authorizeHttpRequests(routes -> routes.requestMatchers(SIGNING_IN)
                .permitAll()
                .requestMatchers(OWN_ROUTES)
                .authenticated()
                .requestMatchers(ADMIN_ROUTES)
                .hasRole("ADMIN"));
    }

    private static Stream<RequestMatcher> matchers(HttpMethod method, String[] paths) {
        return Stream.of(paths)
                .map(path -> PathPatternRequestMatcher.withDefaults().matcher(method, path));
    }
}

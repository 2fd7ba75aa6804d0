package [=package].user.routes;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

import [=package].ServiceTest;
import [=package].core.errors.ProblemWriter;
import [=package].core.security.SecurityProblems;
import [=package].user.CurrentUser;
import [=package].user.services.SignedInUsers;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.TokenVerifier;
import [=package].user.services.tokens.Revocations;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class BearerAuthenticationTest {

    private final AccessToken ada = new AccessToken(
            UUID.randomUUID().toString(),
            UUID.randomUUID(),
            Optional.empty(),
            Set.of("admin"),
            Instant.now(),
            Instant.now().plusSeconds(3_600));

    private TokenVerifier verifier = token -> ada;
    private SignedInUsers users = token -> new CurrentUser(UUID.randomUUID(), token.sessionId(), true);

    @Autowired
    Revocations revocations;

    @Autowired
    SecurityProblems securityProblems;

    @Autowired
    ProblemWriter problems;

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aGoodTokenSignsIn() throws ServletException, IOException {
        send();

        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        assertThat(chain.getRequest()).isNotNull();
        assertThat(authentication.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_USER", "ROLE_ADMIN");
        assertThat(authentication.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        principal -> assertThat(principal.token()).isEqualTo(ada));
        assertThat(authentication.toString()).doesNotContain("a-token", ada.subject());
    }

    @Test
    void whenTokensCannotBeCheckedTheClientIsToldToComeBack() throws ServletException, IOException {
        verifier = token -> {
            throw new AuthFailure(Reason.UNAVAILABLE, "No keys", List.of(), Duration.ofSeconds(30));
        };

        send();
        assertUnavailable("30");
    }

    @Test
    void whenTheDatabaseIsAwayTheClientIsToldToComeBack() throws ServletException, IOException {
        users = token -> {
            throw new DataAccessResourceFailureException("db.internal is down");
        };

        send();
        assertUnavailable("5");
        assertThat(response.getContentAsString()).doesNotContain("db.internal");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOKEN_INVALID", "SESSION_ENDED", "BANNED", "UNKNOWN_USER"})
    void whoeverMayNotBeHereIsRefused(Reason reason) throws ServletException, IOException {
        users = token -> {
            throw new AuthFailure(reason, "for the log");
        };

        send();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeaders("WWW-Authenticate")).contains("Bearer realm=\"users\"");
        assertThat(response.getContentAsString()).doesNotContain("for the log", reason.name());
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aSessionThatWasEndedIsRefusedBeforeItsUserIsLookedUp() throws ServletException, IOException {
        users = token -> {
            throw new AssertionError("Nobody is looked up");
        };
        revocations.revokeSession(ada.sessionId());

        send();
        assertThat(response.getStatus()).isEqualTo(401);
    }

    private void send() throws ServletException, IOException {
        var filter = new BearerTokenAuthenticationFilter(
                new BearerAuthentication(verifier, revocations, users), new BearerHeader(request -> false));
        filter.setAuthenticationFailureHandler(new BearerRefusals(securityProblems, problems));
        var request = new MockHttpServletRequest("GET", "/api/v1/users/me");
        request.addHeader("Authorization", "Bearer a-token");
        filter.doFilter(request, response, chain);
    }

    private void assertUnavailable(String retryAfter) throws IOException {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("server.unavailable");
        assertThat(response.getHeader("Retry-After")).isEqualTo(retryAfter);
        assertThat(response.getHeader("WWW-Authenticate")).isNull();
        assertThat(chain.getRequest()).isNull();
    }
}

package [=package].user.services.supabase;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Credentials;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** POST /token with a password and with a refresh token */
@ServiceTest
class SupabaseSignInTest {

    @Autowired
    DataSource source;

    Project project;
    final Credentials ada = Project.someone();

    @BeforeEach
    void start() {
        project = Project.start(source);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void thePasswordGivesASessionOfAnHour() {
        project.signedUp(ada);

        AuthSession session = signIn(ada);

        assertThat(session.expiresAt())
                .isBetween(Instant.now().plusSeconds(3_500), Instant.now().plusSeconds(3_601));
        assertThat(project.provider().introspect(session.accessToken())).isEqualTo(session.user());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookAlike() {
        project.signedUp(ada);

        var wrong = refused(Reason.INVALID_CREDENTIALS, () -> signIn(new Credentials(ada.email(), "wrong horse")));
        var unknown = refused(Reason.INVALID_CREDENTIALS, () -> signIn(Project.someone()));

        assertThat(wrong).hasMessage(unknown.getMessage());
        refused(Reason.INVALID_CREDENTIALS, () -> signIn(new Credentials("", "wrong horse")));
    }

    @Test
    void aBanIsToldBeforeThePasswordIsLookedAt() {
        project.signedUp(ada);
        project.bed().ban(ada.email());

        refused(Reason.BANNED, () -> signIn(new Credentials(ada.email(), "wrong horse")));
    }

    @Test
    void aProjectMayNotWantPasswords() {
        project.bed()
                .server()
                .settings()
                .with(Switch.EMAIL_DISABLED, () -> refused(Reason.FLOW_UNSUPPORTED, () -> signIn(ada)));
    }

    @Test
    void aRefreshRotatesTheToken() {
        AuthSession first = project.signedUp(ada);

        AuthSession second = refresh(first);

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.user()).isEqualTo(first.user());
        assertThat(project.provider().introspect(second.accessToken())).isEqualTo(first.user());
    }

    @Test
    void theTokenBeforeGivesTheCurrentOneAgain() {
        AuthSession first = project.signedUp(ada);
        AuthSession second = refresh(first);

        assertThat(refresh(first).refreshToken()).isEqualTo(second.refreshToken());
    }

    @Test
    void anOlderTokenEndsTheSession() {
        AuthSession first = project.signedUp(ada);
        AuthSession third = refresh(refresh(first));
        project.bed().pass(Duration.ofSeconds(11));

        refused(Reason.TOKEN_REUSED, () -> refresh(first));
        refused(Reason.SESSION_ENDED, () -> refresh(third));
        refused(Reason.SESSION_ENDED, () -> project.provider().introspect(third.accessToken()));
    }

    @Test
    void aTokenThatWasNeverIssuedHasNoSession() {
        refused(Reason.SESSION_ENDED, () -> project.provider().refresh("", CLIENT));
        refused(Reason.SESSION_ENDED, () -> project.provider().refresh("short", CLIENT));
        refused(Reason.SESSION_ENDED, () -> project.provider().refresh("abcdefghij12", CLIENT));
        refused(Reason.SESSION_ENDED, () -> project.provider().refresh("*".repeat(54), CLIENT));
        refused(Reason.SESSION_ENDED, () -> project.provider().refresh("A".repeat(54), CLIENT));
    }

    @Test
    void whoIsBannedGetsNoNewTokens() {
        AuthSession session = project.signedUp(ada);
        project.bed().ban(ada.email());

        refused(Reason.BANNED, () -> refresh(session));
    }

    @Test
    void whatHappensOnlyWithLuckIsUnderstoodAsWell() {
        AuthSession session = project.signedUp(ada);
        var server = project.bed().server();

        server.refuseNext("POST /token", 409, "conflict");
        refused(Reason.REFRESH_CONFLICT, () -> refresh(session));
        server.refuseNext("POST /token", 400, "session_expired");
        refused(Reason.SESSION_ENDED, () -> refresh(session));
        server.refuseNextAsOAuthDoes("POST /token", "invalid_request");
        refused(Reason.SESSION_ENDED, () -> refresh(session));
        server.refuseNext("POST /token", 429, "over_request_rate_limit");
        refused(Reason.RATE_LIMITED, () -> refresh(session));

        assertThat(refresh(session).user()).isEqualTo(session.user());
    }

    private AuthSession signIn(Credentials credentials) {
        return project.provider().signInWithPassword(credentials, CLIENT);
    }

    private AuthSession refresh(AuthSession session) {
        return project.provider().refresh(session.refreshToken(), CLIENT);
    }
}

package [=package].user.services.supabase;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserChange;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** GET and PUT /user, POST /logout */
@ServiceTest
class SupabaseAccountTest {

    @Autowired
    DataSource source;

    Project project;
    AuthSession session;
    final Credentials ada = Project.someone();

    @BeforeEach
    void start() {
        project = Project.start(source);
        session = project.signedUp(ada);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        AuthSession other = project.provider().signInWithPassword(ada, CLIENT);

        change(password("another horse"));

        assertThat(project.provider().introspect(session.accessToken())).isEqualTo(session.user());
        refused(Reason.SESSION_ENDED, () -> project.provider().introspect(other.accessToken()));
        refused(Reason.INVALID_CREDENTIALS, () -> project.provider().signInWithPassword(ada, CLIENT));
        var changed = new Credentials(ada.email(), "another horse");
        assertThat(project.provider().signInWithPassword(changed, CLIENT).user())
                .isEqualTo(session.user());
    }

    @Test
    void theSamePasswordAndAWeakOneAreRefused() {
        refused(Reason.SAME_PASSWORD, () -> change(password(Project.PASSWORD)));
        assertThat(refused(Reason.WEAK_PASSWORD, () -> change(password("short")))
                        .details())
                .containsExactly("length");
    }

    @Test
    void aProjectMayWantThePasswordBefore() {
        session = project.provider().signInWithPassword(ada, CLIENT);
        project.bed().server().settings().with(Switch.CURRENT_PASSWORD, () -> {
            refused(Reason.REAUTHENTICATION_NEEDED, () -> change(password("another horse")));
            refused(
                    Reason.REAUTHENTICATION_NEEDED,
                    () -> change(new UserChange(
                            Optional.empty(), Optional.of("another horse"), Optional.of("wrong"), Optional.empty())));
            change(new UserChange(
                    Optional.empty(), Optional.of("another horse"), Optional.of(Project.PASSWORD), Optional.empty()));
        });
    }

    @Test
    void aProjectMayWantACodeForANewPassword() {
        project.bed().server().settings().with(Switch.REAUTHENTICATION, () -> {
            refused(Reason.REAUTHENTICATION_NEEDED, () -> change(password("another horse")));
            refused(
                    Reason.REAUTHENTICATION_NEEDED,
                    () -> change(new UserChange(
                            Optional.empty(), Optional.of("another horse"), Optional.empty(), Optional.of("123456"))));
        });
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmed() {
        String wanted = Project.someone().email();

        assertThat(change(UserChange.email(wanted))).isEqualTo(session.user());
        var mail = project.bed().lastMail(wanted);
        var proof = new OtpProof.Link(mail.tokenHash(), OtpKind.EMAIL_CHANGE);

        assertThat(project.provider().verifyOtp(proof, CLIENT).user().email()).contains(wanted);
    }

    @Test
    void anotherUsersAddressIsTakenAndWhatIsNoneIsInvalid() {
        Credentials bob = Project.someone();
        project.signedUp(bob);

        refused(Reason.EMAIL_TAKEN, () -> change(UserChange.email(bob.email())));
        refused(Reason.EMAIL_INVALID, () -> change(UserChange.email("bob at example")));
    }

    @Test
    void aTokenOfTheServersKeyForNobodyIsNobodys() {
        var claims = Map.<String, Object>of(
                "sub", UUID.randomUUID().toString(),
                "session_id", UUID.randomUUID().toString(),
                "aud", "authenticated",
                "exp", session.expiresAt().getEpochSecond());

        refused(
                Reason.UNKNOWN_USER,
                () -> project.provider().introspect(project.bed().signedToken(Map.of(), claims)));
    }

    @Test
    void aForgedTokenIsNone() {
        String token = session.accessToken();

        refused(Reason.TOKEN_INVALID, () -> project.provider().introspect(token.substring(0, token.length() - 9)));
        refused(Reason.TOKEN_INVALID, () -> project.provider().introspect("eyJhbGciOiJub25lIn0.e30."));
    }

    @Test
    void whoIsBannedIsSeenNoMore() {
        project.bed().ban(ada.email());

        refused(Reason.BANNED, () -> project.provider().introspect(session.accessToken()));
    }

    @ParameterizedTest
    @EnumSource
    void aLogoutEndsWhatItsScopeSays(LogoutScope scope) {
        AuthSession other = project.provider().signInWithPassword(ada, CLIENT);

        project.provider().logout(session.accessToken(), scope);

        assertThat(lives(session)).isEqualTo(scope == LogoutScope.OTHERS);
        assertThat(lives(other)).isEqualTo(scope == LogoutScope.LOCAL);
    }

    @Test
    void aSecondLogoutIsToldThatTheSessionHasEnded() {
        project.provider().logout(session.accessToken(), LogoutScope.LOCAL);

        refused(Reason.SESSION_ENDED, () -> project.provider().logout(session.accessToken(), LogoutScope.LOCAL));
        refused(Reason.TOKEN_INVALID, () -> project.provider().logout("nonsense", LogoutScope.LOCAL));
    }

    private boolean lives(AuthSession any) {
        try {
            return project.provider().introspect(any.accessToken()).equals(session.user());
        } catch (AuthFailure e) {
            assertThat(e.reason()).isEqualTo(Reason.SESSION_ENDED);
            return false;
        }
    }

    private ProviderUser change(UserChange change) {
        return project.provider().updateUser(session.accessToken(), change);
    }

    private static UserChange password(String password) {
        return new UserChange(Optional.empty(), Optional.of(password), Optional.empty(), Optional.empty());
    }
}

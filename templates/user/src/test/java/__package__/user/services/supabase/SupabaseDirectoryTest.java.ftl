package [=package].user.services.supabase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** /admin/users */
@ServiceTest
class SupabaseDirectoryTest {

    @Autowired
    DataSource source;

    Project project;
    UserDirectory directory;
    AuthSession session;
    final Credentials ada = Project.someone();

    @BeforeEach
    void start() {
        project = Project.start(source);
        directory = project.directory();
        session = project.signedUp(ada);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void findsAUserByIdAndNobodyElse() {
        assertThat(directory.find(session.user().subject())).contains(session.user());
        assertThat(directory.find(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void listsEverybodyPageByPage() {
        for (int i = 0; i < 51; i++) {
            project.bed().engine().sendCode(Project.someone().email(), true, Map.of(), Optional.empty());
        }

        List<ProviderUser> all = new ArrayList<>();
        int pages = 0;
        for (List<ProviderUser> page = directory.list(1); !page.isEmpty(); page = directory.list(pages + 1)) {
            assertThat(page).hasSizeLessThanOrEqualTo(50);
            all.addAll(page);
            pages++;
        }

        assertThat(pages).isGreaterThan(1);
        assertThat(all).contains(session.user()).doesNotHaveDuplicates();
    }

    @Test
    void aBanLastsAsLongAsItShouldAndCanBeLifted() {
        String subject = session.user().subject();

        directory.ban(subject, Duration.ofDays(30));
        assertThat(directory.find(subject).flatMap(ProviderUser::bannedUntil).orElseThrow())
                .isCloseTo(Instant.now().plus(Duration.ofDays(30)), within(5, MINUTES));
        refused(Reason.BANNED, () -> project.provider().signInWithPassword(ada, CLIENT));
        refused(Reason.BANNED, () -> project.provider().introspect(session.accessToken()));

        directory.ban(subject, Duration.ZERO);
        assertThat(project.provider().signInWithPassword(ada, CLIENT).user()).isEqualTo(session.user());
    }

    @Test
    void aBanForEverEndsLateEnough() {
        directory.ban(session.user().subject(), Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(directory
                        .find(session.user().subject())
                        .flatMap(ProviderUser::bannedUntil)
                        .orElseThrow())
                .isAfter(Instant.now().plus(Duration.ofDays(36_000)));
    }

    @Test
    void nobodyCannotBeBanned() {
        refused(Reason.UNKNOWN_USER, () -> directory.ban(UUID.randomUUID().toString(), Duration.ofDays(1)));
    }

    @Test
    void whoIsDeletedIsGoneAndCanBeDeletedAgain() {
        directory.delete(session.user().subject());
        directory.delete(session.user().subject());

        assertThat(directory.find(session.user().subject())).isEmpty();
        refused(Reason.UNKNOWN_USER, () -> project.provider().introspect(session.accessToken()));
        refused(Reason.INVALID_CREDENTIALS, () -> project.provider().signInWithPassword(ada, CLIENT));
    }

    @Test
    void whoWasDeletedSoftlyIsGone() {
        String kept = "{\"id\":\"k\",\"email\":\"k@example.com\"}";
        String gone = "{\"id\":\"g\",\"email\":\"0f3a\",\"deleted_at\":\"2026-11-25T22:22:47.1Z\"}";
        try (var canned = new CannedServer()
                .answer(200, "{\"users\":[" + gone + "]}")
                .answer(200, "{\"users\":[" + gone + "," + kept + "]}")
                .answer(200, gone)) {
            UserDirectory soft = Adapter.at(canned.url()).directory();

            assertThat(soft.list(1)).extracting(ProviderUser::subject).containsExactly("k");
            assertThat(canned.request().target()).contains("page=2");
            assertThat(soft.find(UUID.randomUUID().toString())).isEmpty();
        }
    }

    @Test
    void aKeyThatOpensNothingIsAnOutageRatherThanAnEmptyProject() {
        var server = project.bed().server();

        server.refuseNext("GET /admin/users", 403, "not_admin");
        refused(Reason.UNAVAILABLE, () -> directory.list(1));
        server.refuseNext("GET /admin/users", 403, "bad_jwt");
        refused(Reason.UNAVAILABLE, () -> directory.list(1));
    }
}

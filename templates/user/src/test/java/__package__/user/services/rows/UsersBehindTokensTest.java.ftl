package [=package].user.services.rows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceTest;
import [=package].user.CurrentUser;
import [=package].user.People;
import [=package].user.Users;
import [=package].user.schemas.User;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.UserDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class UsersBehindTokensTest {

    @Autowired
    UsersBehindTokens users;

    @Autowired
    Users known;

    @Autowired
    UserRows rows;

    @Autowired
    Newcomers newcomers;

    @Autowired
    UserDirectory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    People.Crowd people;

    final String subject = UUID.randomUUID().toString();
    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void theFirstRequestMakesTheRow() {
        CurrentUser user = users.of(token("ada@example.com", now));

        User row = rows.findById(user.id()).orElseThrow();
        assertThat(row.provider()).isEqualTo(directory.name());
        assertThat(row.subject()).isEqualTo(subject);
        assertThat(known.find(user.id()).orElseThrow().email()).contains("ada@example.com");
        assertThat(people.events(user.id())).containsExactly("user.registered");
    }

    @Test
    void twentyFirstRequestsAtOnceMakeOneRowAndOneEvent() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<UUID>> requests = IntStream.range(0, 20)
                .mapToObj(i -> threads.submit(
                        () -> users.of(token("ada@example.com", now)).id()))
                .toList();

        UUID id = requests.get(0).get();
        for (Future<UUID> request : requests) {
            assertThat(request.get()).isEqualTo(id);
        }
        threads.shutdown();
        assertThat(people.events(id)).containsExactly("user.registered");
        assertThat(database.sql("select count(*) from users where subject = :subject")
                        .param("subject", subject)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aKnownUserCostsOneQueryAndNoWrite() {
        UUID id = users.of(token("ada@example.com", now)).id();
        String before = rowVersion(id);
        List<String> calls = new CopyOnWriteArrayList<>();
        var counted = new UsersBehindTokens(
                watched(call -> {
                    calls.add(call);
                }),
                newcomers,
                directory);

        counted.of(token("ada@example.com", now.plusSeconds(60)));

        assertThat(calls).containsExactly("findByProviderAndSubject");
        assertThat(rowVersion(id)).isEqualTo(before);
    }

    @Test
    void twoAccountsMayHaveOneAddress() {
        UUID first = users.of(token("shared@example.com", now)).id();

        CurrentUser second = users.of(new AccessToken(
                UUID.randomUUID().toString(),
                UUID.randomUUID(),
                Optional.of("shared@example.com"),
                Set.of(),
                now,
                now.plusSeconds(3_600)));

        assertThat(second.id()).isNotEqualTo(first);
    }

    @Test
    void aNewerTokenBringsANewAddress() {
        UUID id = users.of(token("old@example.com", now.minusSeconds(60))).id();

        users.of(token("new@example.com", now.minusSeconds(30)));

        assertThat(known.find(id).orElseThrow().email()).contains("new@example.com");
        assertThat(people.events(id)).containsExactly("user.registered", "user.updated");
    }

    @Test
    void anOlderTokenThatStillLivesDoesNotBringTheOldAddressBack() {
        UUID id = users.of(token("old@example.com", now.minusSeconds(60))).id();
        users.of(token("new@example.com", now.minusSeconds(30)));

        users.of(token("old@example.com", now.minusSeconds(60)));

        assertThat(known.find(id).orElseThrow().email()).contains("new@example.com");
        assertThat(people.events(id)).hasSize(2);
    }

    @Test
    void aTokenWithoutAnAddressSaysNothingAboutIt() {
        UUID id = users.of(token("ada@example.com", now.minusSeconds(60))).id();

        users.of(token(null, now));

        assertThat(known.find(id).orElseThrow().email()).contains("ada@example.com");
    }

    @Test
    void aTokenFromTheFutureDoesNotOutdoLaterNews() {
        UUID id = users.of(token("ada@example.com", now.plusSeconds(600))).id();

        assertThat(rows.findById(id).orElseThrow().toldAt()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void whoIsGoneStaysGoneWhileTheirTokenLives() {
        UUID id = users.of(token("ada@example.com", now)).id();
        rows.save(rows.findById(id).orElseThrow().forgotten());

        assertThatThrownBy(() -> users.of(token("ada@example.com", now.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        AuthFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_USER));
        assertThat(known.find(id)).isEmpty();
        assertThat(rows.findById(id).orElseThrow().details().email()).isNull();
    }

    @Test
    void aBanHoldsUntilItIsOver() {
        UUID id = users.of(token("ada@example.com", now)).id();
        ban(id, Duration.ofHours(1));

        assertThatThrownBy(() -> users.of(token("ada@example.com", now)))
                .isInstanceOfSatisfying(
                        AuthFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.BANNED));

        ban(id, Duration.ofSeconds(-1));
        assertThat(users.of(token("ada@example.com", now)).id()).isEqualTo(id);
    }

    @Test
    void theRoleAdminMakesAnAdministrator() {
        AccessToken token = new AccessToken(
                subject, UUID.randomUUID(), Optional.empty(), Set.of("admin"), now, now.plusSeconds(3_600));

        assertThat(users.of(token).admin()).isTrue();
        assertThat(users.of(token("ada@example.com", now)).admin()).isFalse();
    }

    @Test
    void anOutageOfTheDatabaseIsNotTheTokensFault() {
        var outage = new UsersBehindTokens(
                watched(call -> {
                    throw new DataAccessResourceFailureException("no connection");
                }),
                newcomers,
                directory);

        assertThatThrownBy(() -> outage.of(token("ada@example.com", now)))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private AccessToken token(String email, Instant issuedAt) {
        return new AccessToken(
                subject,
                UUID.randomUUID(),
                Optional.ofNullable(email),
                Set.of(),
                issuedAt,
                issuedAt.plusSeconds(3_600));
    }

    private void ban(UUID id, Duration time) {
        User user = rows.findById(id).orElseThrow();
        rows.save(user.with(user.details().withBan(User.now().plus(time)), user.toldAt()));
    }

    /** Changes with each write to the row, whatever it writes. */
    private String rowVersion(UUID id) {
        return database.sql("select cast(xmin as text) || ' ' || cast(ctid as text) from users where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private UserRows watched(Consumer<String> watcher) {
        return (UserRows) Proxy.newProxyInstance(
                UserRows.class.getClassLoader(), new Class<?>[] {UserRows.class}, (proxy, method, arguments) -> {
                    watcher.accept(method.getName());
                    try {
                        return method.invoke(rows, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

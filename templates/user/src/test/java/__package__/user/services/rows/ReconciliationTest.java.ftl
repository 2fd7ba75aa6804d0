package [=package].user.services.rows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].core.tasks.Tasks;
import [=package].user.People;
import [=package].user.schemas.User;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ReconciliationTest {

    @Autowired
    UserRows rows;

    @Autowired
    UserChanges changes;

    @Autowired
    Walks walks;

    @Autowired
    AuthProvider provider;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    People.Crowd people;

    final SmallDirectory directory = new SmallDirectory();
    final Steps steps = new Steps();
    Reconciliation reconciliation;

    /** Accounts by pages of two, of a provider that no other test has rows of. */
    static final class SmallDirectory implements UserDirectory {

        final String name = "small-" + UUID.randomUUID();
        final List<ProviderUser> accounts = new ArrayList<>();
        final List<Integer> pagesRead = new ArrayList<>();
        int failingPage;
        Runnable beforePageTwo = () -> {};

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<ProviderUser> list(int page) {
            pagesRead.add(page);
            if (page == failingPage) {
                throw new AuthFailure(Reason.UNAVAILABLE, "no answer");
            }
            if (page == 2) {
                beforePageTwo.run();
            }
            int from = Math.min((page - 1) * 2, accounts.size());
            return List.copyOf(accounts.subList(from, Math.min(from + 2, accounts.size())));
        }

        @Override
        public Optional<ProviderUser> find(String subject) {
            return accounts.stream()
                    .filter(account -> account.subject().equals(subject))
                    .findFirst();
        }

        @Override
        public void ban(String subject, Duration duration) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String subject) {
            accounts.removeIf(account -> account.subject().equals(subject));
        }
    }

    /** Holds what was enqueued until the test lets it run. */
    static final class Steps implements Tasks {

        final Queue<Record> waiting = new ArrayDeque<>();

        @Override
        public UUID enqueue(Record payload) {
            waiting.add(payload);
            return UUID.randomUUID();
        }

        @Override
        public UUID schedule(Instant time, Record payload) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theRowOfAnAccountThatIsGoneIsEmptied() {
        List<UUID> users = usersWithAccounts(5);
        directory.accounts.remove(1);

        reconcile();

        User gone = rows.findById(users.get(1)).orElseThrow();
        assertThat(gone.isDeleted()).isTrue();
        assertThat(gone.details().email()).isNull();
        assertThat(people.events(gone.id())).containsExactly("user.deleted");
        assertThat(directory.pagesRead).containsExactly(1, 2, 3);
        assertThat(users)
                .filteredOn(id -> !id.equals(gone.id()))
                .allSatisfy(id -> assertThat(isLive(id)).isTrue());
    }

    @Test
    void aChangedAddressNameOrBanIsTakenOver() {
        List<UUID> users = usersWithAccounts(3);
        Instant until = Instant.now().plusSeconds(3_600);
        replace(
                0,
                new ProviderUser(subject(0), Optional.of("new@example.com"), true, Optional.empty(), Optional.empty()));
        replace(
                1,
                new ProviderUser(
                        subject(1), Optional.of("p1@example.com"), true, Optional.of("Ada"), Optional.empty()));
        replace(
                2,
                new ProviderUser(
                        subject(2), Optional.of("p2@example.com"), true, Optional.empty(), Optional.of(until)));

        reconcile();

        assertThat(rows.findById(users.get(0)).orElseThrow().profile().email()).contains("new@example.com");
        assertThat(rows.findById(users.get(1)).orElseThrow().profile().displayName())
                .contains("Ada");
        assertThat(rows.findById(users.get(2)).orElseThrow().isBanned()).isTrue();
        assertThat(people.events(users.get(0))).containsExactly("user.updated");
        assertThat(people.events(users.get(1))).containsExactly("user.updated");
        assertThat(people.events(users.get(2))).as("others cannot see a ban").isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotWritten() {
        List<UUID> users = usersWithAccounts(3);

        reconcile();

        assertThat(users)
                .allSatisfy(id ->
                        assertThat(rows.findById(id).orElseThrow().version()).isEqualTo(1));
    }

    @Test
    void anAddressThatIsNotConfirmedIsKeptFromOthers() {
        UUID user = usersWithAccounts(1).get(0);
        replace(
                0,
                new ProviderUser(subject(0), Optional.of("p0@example.com"), false, Optional.empty(), Optional.empty()));

        reconcile();

        assertThat(rows.findById(user).orElseThrow().profile().email()).isEmpty();
        assertThat(people.events(user)).containsExactly("user.updated");
    }

    @Test
    void aNameThatTheUserHasChosenStays() {
        UUID user = usersWithAccounts(1).get(0);
        User row = rows.findById(user).orElseThrow();
        rows.save(row.with(row.details().withDisplayName("Chosen", true), row.toldAt()));
        replace(
                0,
                new ProviderUser(
                        subject(0), Optional.of("p0@example.com"), true, Optional.of("Other"), Optional.empty()));

        reconcile();

        assertThat(rows.findById(user).orElseThrow().profile().displayName()).contains("Chosen");
    }

    @Test
    void anAccountWhoseUserWasNeverHereGetsNoRow() {
        usersWithAccounts(1);
        directory.accounts.add(account("stranger", "stranger@example.com"));

        reconcile();

        assertThat(rows.findByProviderAndSubject(directory.name, "stranger")).isEmpty();
    }

    @Test
    void newsThatIsOlderThanTheRowsChangesNothing() {
        UUID user = usersWithAccounts(1).get(0);
        replace(0, account(subject(0), "stale@example.com"));
        User row = rows.findById(user).orElseThrow();
        rows.save(row.with(
                row.details().withEmail("fresh@example.com", true), User.now().plusSeconds(60)));

        reconcile();

        assertThat(rows.findById(user).orElseThrow().profile().email()).contains("fresh@example.com");
    }

    @Test
    void aFailureInTheMiddleDeletesNobodyAndTheStepCanBeRepeated() {
        List<UUID> users = usersWithAccounts(5);
        directory.accounts.remove(0);
        directory.failingPage = 2;

        assertThatThrownBy(this::reconcile).isInstanceOf(AuthFailure.class);
        assertThat(users).allMatch(this::isLive);

        directory.failingPage = 0;
        steps.waiting.forEach(step -> assertThat(step.toString()).doesNotContain("@"));
        run(failed);
        runAll();
        assertThat(users).filteredOn(this::isLive).hasSize(4);
    }

    @Test
    void aStepThatRunsTwiceDoesNotCountTwice() {
        usersWithAccounts(5);
        reconciliation().start();
        Record first = steps.waiting.remove();
        run(first);
        assertThat(steps.waiting).hasSize(1);

        run(first);

        assertThat(steps.waiting).hasSize(1);
    }

    @Test
    void aComparisonThatAnotherHasEndedDeletesNobody() {
        List<UUID> users = usersWithAccounts(5);
        directory.accounts.remove(0);
        reconciliation().start();
        Record old = steps.waiting.remove();
        run(old);
        reconciliation().start();
        Record oldSecond = steps.waiting.remove();

        run(oldSecond);
        assertThat(users).allMatch(this::isLive);

        runAll();
        assertThat(users).filteredOn(this::isLive).hasSize(4);
    }

    /** Pages go by position: who leaves from the first pushes somebody of the second onto it. */
    @Test
    void whoMovedBetweenPagesMeanwhileIsAskedForAndStays() {
        List<UUID> users = usersWithAccounts(5);
        directory.beforePageTwo = () -> directory.accounts.remove(0);

        reconcile();

        assertThat(users.subList(1, 5)).allMatch(this::isLive);
    }

    @Test
    void whoCameAfterTheStartIsNotMissed() {
        usersWithAccounts(3);
        reconciliation().start();
        UUID late = user("late", "late@example.com");

        runAll();

        assertThat(isLive(late)).isTrue();
    }

    @Test
    void thatManyAreGoneAtOnceIsNotBelieved(CapturedOutput output) {
        List<UUID> users = usersWithAccounts(52);
        directory.accounts.subList(0, 11).clear();

        reconcile();

        assertThat(users).allMatch(this::isLive);
        assertThat(output).contains("11 of 52 users");
        assertThat(steps.waiting).isEmpty();
    }

    @Test
    void aFewOfManyAreBelieved() {
        List<UUID> users = usersWithAccounts(60);
        directory.accounts.subList(0, 11).clear();

        reconcile();

        assertThat(users).filteredOn(this::isLive).hasSize(49);
    }

    @Test
    void aProviderThatKnowsNobodyIsNotBelieved(CapturedOutput output) {
        List<UUID> users = usersWithAccounts(3);
        directory.accounts.clear();

        reconcile();

        assertThat(users).allMatch(this::isLive);
        assertThat(output).contains("3 of 3 users");
    }

    @Test
    void thousandsCostAFewQueriesAPage() {
        database.sql("""
                        insert into users (id, provider, subject, email, email_confirmed, display_name_chosen, told_at,
                                           version, created_at, updated_at)
                        select gen_random_uuid(), :provider, 's' || n, 's' || n || '@example.com', true, false,
                               now() - interval '1 day', 1, now() - interval '1 day', now()
                        from generate_series(1, 2000) n
                        """).param("provider", directory.name).update();
        IntStream.rangeClosed(1, 2000).forEach(n -> directory.accounts.add(account("s" + n, "s" + n + "@example.com")));
        directory.accounts.subList(0, 100).clear();

        reconcile();

        assertThat(directory.pagesRead).hasSize(951);
        assertThat(database.sql("select count(*) from users where provider = :provider and deleted_at is not null")
                        .param("provider", directory.name)
                        .query(Long.class)
                        .single())
                .isEqualTo(100);
    }

    private void reconcile() {
        reconciliation().start();
        runAll();
    }

    private Record failed;

    private void runAll() {
        while (!steps.waiting.isEmpty()) {
            failed = steps.waiting.remove();
            run(failed);
        }
    }

    private void run(Record step) {
        if (step instanceof ReconcileTasks.ReadPage page) {
            reconciliation().readPage(page.walk(), page.page());
        } else {
            reconciliation().askForMissing(((ReconcileTasks.AskForMissing) step).walk());
        }
    }

    private Reconciliation reconciliation() {
        if (reconciliation == null) {
            reconciliation = new Reconciliation(
                    walks,
                    new AccountNews(rows, changes, directory, transaction),
                    steps,
                    provider,
                    directory,
                    transaction);
        }
        return reconciliation;
    }

    private List<UUID> usersWithAccounts(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    directory.accounts.add(account("s" + n, "p" + n + "@example.com"));
                    return user("s" + n, "p" + n + "@example.com");
                })
                .toList();
    }

    private UUID user(String subject, String email) {
        UUID id = UUID.randomUUID();
        rows.add(id, directory.name, subject, email, User.now().minusSeconds(60), User.now());
        return id;
    }

    private boolean isLive(UUID id) {
        return !rows.findById(id).orElseThrow().isDeleted();
    }

    private void replace(int index, ProviderUser account) {
        directory.accounts.set(index, account);
    }

    private String subject(int index) {
        return directory.accounts.get(index).subject();
    }

    private static ProviderUser account(String subject, String email) {
        return new ProviderUser(subject, Optional.of(email), true, Optional.empty(), Optional.empty());
    }
}

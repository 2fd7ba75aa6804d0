package [=package].user.embedded;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.LogoutScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static [=package].user.embedded.Engine.PASSWORD;
import static [=package].user.embedded.Engine.account;
import static [=package].user.embedded.Engine.signedUp;
import static [=package].user.embedded.Refusal.assertRefused;

@ServiceTest
class AccountsTest {

    @Autowired
    DataSource source;

    EmbeddedAuth engine;

    final String email = Engine.someAddress();

    @BeforeEach
    void startEngine() {
        engine = Engine.on(source);
    }

    @Test
    void anAccountIsOpenedByTheCodeFromTheMail() {
        engine.signUp(account(email), Optional.empty());

        assertRefused(() -> engine.signIn(email, PASSWORD), 400, "email_not_confirmed");
        engine.verify(Engine.link(engine, email));
        assertThat(engine.signIn(email, PASSWORD).account().userMetadata()).containsEntry("full_name", "Ada");
    }

    @Test
    void withoutConfirmationSigningUpIsSigningIn() {
        engine.confirmEmails(false);

        SignedUp result = engine.signUp(account(email), Optional.empty());

        assertThat(result).isInstanceOf(SignedUp.AtOnce.class);
        assertThat(engine.mailbox().to(email)).isEmpty();
        assertRefused(() -> engine.signUp(account(email), Optional.empty()), 422, "user_already_exists");
    }

    @Test
    void signingUpWithAKnownAddressInventsAUserAndChangesNothing() {
        IssuedSession known = signedUp(engine, email);

        SignedUp result = engine.signUp(
                new NewAccount(email.toUpperCase(Locale.ROOT), "another password", Map.of()), Optional.empty());

        assertThat(((SignedUp.Pending) result).account())
                .satisfies(invented ->
                        assertThat(invented.id()).isNotEqualTo(known.account().id()))
                .satisfies(invented -> assertThat(invented.email()).isEqualTo(email));
        assertThat(engine.mailbox().to(email)).hasSize(1);
        assertRefused(() -> engine.signIn(email, "another password"), 400, "invalid_credentials");
        assertThat(engine.signIn(email, PASSWORD)).isNotNull();
    }

    @Test
    void weakPasswordsAreToldWhatTheyLack() {
        var strict = new EmbeddedAuth(source, Engine.settings(List.of("0123456789")), Clock.systemUTC());

        assertThatExceptionOfType(EmbeddedFailure.class)
                .isThrownBy(() -> strict.signUp(new NewAccount(email, "short", Map.of()), Optional.empty()))
                .withMessage("Password should be at least 8 characters."
                        + " Password should contain at least one character of each: 0123456789.")
                .returns("weak_password", EmbeddedFailure::code)
                .returns(List.of("length", "characters"), EmbeddedFailure::reasons);
        assertThatExceptionOfType(EmbeddedFailure.class)
                .isThrownBy(() -> engine.signUp(new NewAccount(email, "password", Map.of()), Optional.empty()))
                .returns(List.of("pwned"), EmbeddedFailure::reasons);
        assertRefused(
                () -> engine.signUp(new NewAccount(email, "ä".repeat(37), Map.of()), Optional.empty()),
                400,
                "validation_failed");
    }

    @Test
    void addressesThatAreNoneAreRefused() {
        for (String address : List.of("", "ada", "ada@", "@example.com", "a b@example.com", "ada@exa<b>mple.com")) {
            assertRefused(() -> engine.signUp(account(address), Optional.empty()), 400, "validation_failed");
        }
    }

    @Test
    void aBanIsToldBeforeThePasswordIsLookedAtAndEndsByItself() {
        IssuedSession session = signedUp(engine, email);
        engine.administration().ban(session.account().id(), Duration.ofHours(1));

        assertRefused(() -> engine.signIn(email, "wrong password"), 400, "user_banned");
        assertRefused(() -> engine.user(session.accessToken()), 403, "user_banned");
        engine.pass(Duration.ofMinutes(61));
        assertThat(engine.user(session.accessToken()).email()).isEqualTo(email);
    }

    @Test
    void aBanCanBeLifted() {
        IssuedSession session = signedUp(engine, email);
        engine.administration().ban(session.account().id(), Duration.ofDays(1));

        engine.administration().ban(session.account().id(), Duration.ZERO);

        assertThat(engine.signIn(email, PASSWORD)).isNotNull();
        assertRefused(() -> engine.administration().ban(UUID.randomUUID(), Duration.ZERO), 404, "user_not_found");
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        IssuedSession here = signedUp(engine, email);
        IssuedSession elsewhere = engine.signIn(email, PASSWORD);

        assertRefused(() -> engine.update(here.accessToken(), password(PASSWORD)), 422, "same_password");
        assertRefused(() -> engine.update(here.accessToken(), password("short")), 422, "weak_password");
        engine.update(here.accessToken(), password("a new password"));

        assertThat(engine.user(here.accessToken()).email()).isEqualTo(email);
        assertRefused(() -> engine.user(elsewhere.accessToken()), 403, "session_not_found");
        assertRefused(() -> engine.refresh(elsewhere.refreshToken()), 400, "refresh_token_not_found");
        assertRefused(() -> engine.signIn(email, PASSWORD), 400, "invalid_credentials");
        assertThat(engine.signIn(email, "a new password")).isNotNull();
    }

    @Test
    void aSignInOfLongAgoIsNotEnoughForANewPassword() {
        IssuedSession session = signedUp(engine, email);
        engine.pass(Duration.ofHours(25));

        assertRefused(
                () -> engine.update(session.accessToken(), password("a new password")), 400, "reauthentication_needed");
        assertRefused(
                () -> engine.update(
                        session.accessToken(),
                        new AccountChange(
                                Optional.empty(),
                                Optional.of("a new password"),
                                Optional.of("000000"),
                                Map.of(),
                                Optional.empty())),
                422,
                "reauthentication_not_valid");
        IssuedSession again = engine.signIn(email, PASSWORD);
        assertThat(engine.update(again.accessToken(), password("a new password")))
                .isNotNull();
    }

    @Test
    void loggingOutEndsWhatItIsToldTo() {
        IssuedSession one = signedUp(engine, email);
        IssuedSession two = engine.signIn(email, PASSWORD);
        IssuedSession three = engine.signIn(email, PASSWORD);

        engine.logout(one.accessToken(), LogoutScope.LOCAL);
        assertRefused(() -> engine.user(one.accessToken()), 403, "session_not_found");
        assertThat(engine.user(two.accessToken())).isNotNull();

        engine.logout(two.accessToken(), LogoutScope.OTHERS);
        assertRefused(() -> engine.user(three.accessToken()), 403, "session_not_found");
        assertThat(engine.user(two.accessToken())).isNotNull();

        IssuedSession four = engine.signIn(email, PASSWORD);
        engine.logout(two.accessToken(), LogoutScope.GLOBAL);
        assertRefused(() -> engine.user(four.accessToken()), 403, "session_not_found");
        assertRefused(() -> engine.logout(two.accessToken(), LogoutScope.LOCAL), 403, "session_not_found");
    }

    @Test
    void whoIsDeletedIsGone() {
        IssuedSession session = signedUp(engine, email);

        assertThat(engine.administration().delete(session.account().id())).isTrue();

        assertRefused(() -> engine.user(session.accessToken()), 403, "user_not_found");
        assertRefused(() -> engine.signIn(email, PASSWORD), 400, "invalid_credentials");
        assertThat(engine.administration().delete(session.account().id())).isFalse();
    }

    @Test
    void anotherInstanceKnowsTheSameAccounts() {
        IssuedSession session = signedUp(engine, email);

        EmbeddedAuth afterARestart = Engine.on(source);

        assertThat(afterARestart.user(session.accessToken()).email()).isEqualTo(email);
        assertThat(afterARestart.signIn(email, PASSWORD)).isNotNull();
        assertThat(afterARestart.refresh(session.refreshToken())).isNotNull();
    }

    @Test
    void allAccountsAreListedInPages() {
        UUID newest = signedUp(engine, email).account().id();
        for (int number = 0; number < 51; number++) {
            engine.sendCode(Engine.someAddress(), true, Map.of(), Optional.empty());
        }

        assertThat(engine.administration().list(1))
                .hasSize(50)
                .noneMatch(account -> account.id().equals(newest));
        assertThat(engine.administration().list(2))
                .anyMatch(account -> account.id().equals(newest));
        assertThat(engine.administration().list(100_000)).isEmpty();
    }

    @Test
    void tooManyTriesAreTooManyEvenWithTheRightPassword() {
        signedUp(engine, email);
        for (int tries = 0; tries < 30; tries++) {
            assertRefused(() -> engine.signIn(email, "wrong password"), 400, "invalid_credentials");
        }

        assertRefused(() -> engine.signIn(email, PASSWORD), 429, "over_request_rate_limit");
        engine.pass(Duration.ofMinutes(6));
        assertThat(engine.signIn(email, PASSWORD)).isNotNull();
    }

    private static AccountChange password(String password) {
        return new AccountChange(Optional.empty(), Optional.of(password), Map.of(), Optional.empty());
    }
}

package [=package].user.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].ServiceTest;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static [=package].user.embedded.Engine.signedUp;
import static [=package].user.embedded.Refusal.assertRefused;

@ServiceTest
class CodesTest {

    @Autowired
    DataSource source;

    EmbeddedAuth engine;

    final String email = Engine.someAddress();

    @BeforeEach
    void startEngine() {
        engine = Engine.on(source);
    }

    @Test
    void aCodeMakesAnAccountOfAnUnknownAddress() {
        sendCode();

        IssuedSession session = engine.verify(code(OtpKind.EMAIL));

        assertThat(session.account().email()).isEqualTo(email);
        assertThat(session.account().isConfirmed()).isTrue();
    }

    @Test
    void aCodeSignsAKnownUserIn() {
        IssuedSession before = signedUp(engine, email);

        sendCode();

        assertThat(mail().kind()).isEqualTo(OtpKind.MAGICLINK);
        assertThat(engine.verify(code(OtpKind.EMAIL)).account().id())
                .isEqualTo(before.account().id());
    }

    @Test
    void nobodyIsSignedUpWhereThatIsNotWanted() {
        assertRefused(() -> engine.sendCode(email, false, Map.of(), Optional.empty()), 422, "otp_disabled");
    }

    @Test
    void aCodeIsGoodForOneUseWhetherTypedOrFollowed() {
        sendCode();
        OtpProof code = code(OtpKind.EMAIL);
        OtpProof link = Engine.link(engine, email);
        engine.verify(code);

        assertRefused(() -> engine.verify(code), 403, "otp_expired");
        assertRefused(() -> engine.verify(link), 403, "otp_expired");
    }

    @Test
    void ofTenWhoShowACodeAtOnceOneGetsIn() {
        sendCode();
        OtpProof code = code(OtpKind.EMAIL);

        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> engine.verify(code))
                        .handle((session, failure) -> failure == null))
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
    }

    @Test
    void aCodeExpiresAfterADay() {
        sendCode();
        engine.pass(Duration.ofHours(24).plusSeconds(1));

        assertRefused(() -> engine.verify(code(OtpKind.EMAIL)), 403, "otp_expired");
        assertRefused(() -> engine.verify(Engine.link(engine, email)), 403, "otp_expired");
    }

    @Test
    void wrongCodesAndUnknownAddressesLookAlike() {
        sendCode();
        String wrong = mail().code().equals("000000") ? "000001" : "000000";

        assertRefused(() -> engine.verify(new OtpProof.Code(email, wrong, OtpKind.EMAIL)), 403, "otp_expired");
        assertRefused(
                () -> engine.verify(new OtpProof.Code(Engine.someAddress(), wrong, OtpKind.EMAIL)), 403, "otp_expired");
        assertRefused(() -> engine.verify(new OtpProof.Link("0".repeat(56), OtpKind.EMAIL)), 403, "otp_expired");
    }

    @Test
    void aCodeIsGoodForWhatItWasSentFor() {
        sendCode();

        assertRefused(() -> engine.verify(code(OtpKind.RECOVERY)), 403, "otp_expired");
        assertThat(engine.verify(code(OtpKind.SIGNUP))).isNotNull();
    }

    @Test
    void aNewCodeReplacesTheOneBefore() {
        sendCode();
        OtpProof first = Engine.link(engine, email);
        engine.pass(Duration.ofSeconds(61));
        sendCode();

        assertRefused(() -> engine.verify(first), 403, "otp_expired");
        assertThat(engine.verify(Engine.link(engine, email))).isNotNull();
    }

    @Test
    void aMinuteLiesBetweenTwoMailsAndOnlyKnownUsersLearnOfIt() {
        signedUp(engine, email);
        engine.recover(email, Optional.empty());

        assertThatExceptionOfType(EmbeddedFailure.class)
                .isThrownBy(() -> engine.recover(email, Optional.empty()))
                .returns("over_email_send_rate_limit", EmbeddedFailure::code)
                .satisfies(failure ->
                        assertThat(failure.retryAfter()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60)));
        engine.recover(Engine.someAddress(), Optional.empty());
        engine.pass(Duration.ofSeconds(60));
        engine.recover(email, Optional.empty());
        assertThat(engine.mailbox().to(email)).hasSize(3);
    }

    @Test
    void whoForgotAPasswordGetsInAndSetsANewOne() {
        signedUp(engine, email);
        engine.recover(email, Optional.empty());

        IssuedSession session = engine.verify(code(OtpKind.RECOVERY));
        engine.update(
                session.accessToken(),
                new AccountChange(Optional.empty(), Optional.of("a new password"), Map.of(), Optional.empty()));

        assertThat(engine.signIn(email, "a new password")).isNotNull();
    }

    @Test
    void aNewAddressCountsOnceItsCodeIsShown() {
        IssuedSession session = signedUp(engine, email);
        String wanted = Engine.someAddress();
        String taken = Engine.someAddress();
        signedUp(engine, taken);

        assertRefused(() -> engine.update(session.accessToken(), address(taken)), 422, "email_exists");
        assertThat(engine.update(session.accessToken(), address(wanted)).email())
                .isEqualTo(email);
        Mail mail = engine.mailbox().lastTo(wanted).orElseThrow();
        IssuedSession changed = engine.verify(new OtpProof.Code(wanted, mail.code(), OtpKind.EMAIL_CHANGE));

        assertThat(changed.account().email()).isEqualTo(wanted);
        assertThat(changed.account().id()).isEqualTo(session.account().id());
        assertRefused(() -> engine.signIn(email, Engine.PASSWORD), 400, "invalid_credentials");
    }

    @Test
    void aMailThatDidNotArriveIsSentAgain() {
        engine.signUp(Engine.account(email), Optional.empty());
        engine.pass(Duration.ofSeconds(61));

        engine.resend(OtpKind.SIGNUP, email, Optional.empty());
        engine.resend(OtpKind.EMAIL_CHANGE, email, Optional.empty());
        engine.resend(OtpKind.SIGNUP, Engine.someAddress(), Optional.empty());

        assertThat(engine.mailbox().to(email)).hasSize(2);
        assertRefused(() -> engine.resend(OtpKind.RECOVERY, email, Optional.empty()), 400, "validation_failed");
    }

    @Test
    void whoIsBannedGetsInWithNoCode() {
        IssuedSession session = signedUp(engine, email);
        sendCode();
        engine.administration().ban(session.account().id(), Duration.ofDays(1));

        assertRefused(() -> engine.verify(code(OtpKind.EMAIL)), 403, "user_banned");
        assertRefused(() -> engine.verify(Engine.link(engine, email)), 403, "user_banned");
    }

    @Test
    void theLinkLeadsWhereItWasAskedTo() {
        URI redirect = URI.create("https://app.example.com/welcome?from=mail");
        engine.sendCode(email, true, Map.of(), Optional.of(redirect));

        assertThat(mail().link()).hasToString(redirect + "&token_hash=" + mail().tokenHash() + "&type=signup");
    }

    @Test
    void onlyTheHashOfACodeIsKept() {
        sendCode();

        assertThat(JdbcClient.create(source)
                        .sql("select hash from embedded_auth_tests.codes where hash = :hash")
                        .param("hash", mail().tokenHash())
                        .query(String.class)
                        .single())
                .hasSize(56)
                .doesNotContain(mail().code());
    }

    private void sendCode() {
        engine.sendCode(email, true, Map.of(), Optional.empty());
    }

    private Mail mail() {
        return engine.mailbox().lastTo(email).orElseThrow();
    }

    private OtpProof code(OtpKind kind) {
        return new OtpProof.Code(email, mail().code(), kind);
    }

    private static AccountChange address(String email) {
        return new AccountChange(Optional.of(email), Optional.empty(), Map.of(), Optional.empty());
    }
}

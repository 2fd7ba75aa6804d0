package [=package].user.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import [=package].ServiceTest;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OAuthProvider;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.SignUpResult;
import [=package].user.services.provider.TokenVerifier;
import [=package].user.services.provider.UserChange;
import [=package].user.services.provider.UserDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ServiceTest
class EmbeddedAuthProviderTest {

    static final Client CLIENT = new Client("192.0.2.1");

    @Autowired
    AuthProvider provider;

    @Autowired
    UserDirectory directory;

    @Autowired
    TokenVerifier verifier;

    @Autowired
    AuthBed bed;

    @Autowired
    TransactionOperations transaction;

    final String email = Engine.someAddress();
    final Credentials credentials = new Credentials(email, Engine.PASSWORD);

    @Test
    void signingUpTakesAMailAndItsCode() {
        assertThat(provider.signUp(credentials, Optional.empty(), CLIENT))
                .isInstanceOf(SignUpResult.ConfirmationRequired.class);
        assertFails(() -> provider.signInWithPassword(credentials, CLIENT), Reason.EMAIL_NOT_CONFIRMED);

        AuthSession session =
                provider.verifyOtp(new OtpProof.Code(email, bed.lastMail(email).code(), OtpKind.EMAIL), CLIENT);

        assertThat(session.user().email()).contains(email);
        assertThat(session.user().emailConfirmed()).isTrue();
        assertThat(provider.introspect(session.accessToken())).isEqualTo(session.user());
    }

    @Test
    void itsTokensAreVerified() {
        AuthSession session = signedUp();
        bed.makeAdmin(email);
        AuthSession next = provider.refresh(session.refreshToken(), CLIENT);

        AccessToken token = verifier.verify(next.accessToken());

        assertThat(token.subject()).isEqualTo(session.user().subject());
        assertThat(token.email()).contains(email);
        assertThat(token.roles()).isEqualTo(Set.of("admin"));
        assertFails(() -> verifier.verify(next.accessToken() + "A"), Reason.TOKEN_INVALID);
    }

    @Test
    void refusalsHaveTheWordsOfThePort() {
        AuthSession session = signedUp();

        assertFails(
                () -> provider.signInWithPassword(new Credentials(email, "wrong"), CLIENT), Reason.INVALID_CREDENTIALS);
        assertFails(
                () -> provider.signUp(new Credentials(email, "short"), Optional.empty(), CLIENT), Reason.WEAK_PASSWORD);
        assertFails(() -> provider.sendOtp("nobody@", Optional.empty(), CLIENT), Reason.EMAIL_INVALID);
        assertFails(() -> provider.verifyOtp(new OtpProof.Link("00", OtpKind.EMAIL), CLIENT), Reason.OTP_INVALID);
        assertFails(() -> provider.exchangeCode("none", "none", CLIENT), Reason.CODE_INVALID);
        assertFails(() -> provider.refresh("none", CLIENT), Reason.SESSION_ENDED);
        assertFails(() -> provider.introspect("none"), Reason.TOKEN_INVALID);
        assertFails(() -> provider.updateUser(session.accessToken(), password(Engine.PASSWORD)), Reason.SAME_PASSWORD);
        provider.recover(email, Optional.empty(), CLIENT);
        assertFails(() -> provider.recover(email, Optional.empty(), CLIENT), Reason.RATE_LIMITED);
        bed.ban(email);
        assertFails(() -> provider.signInWithPassword(credentials, CLIENT), Reason.BANNED);
    }

    @Test
    void weakPasswordsAreToldWhy() {
        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(() -> provider.signUp(new Credentials(email, "short"), Optional.empty(), CLIENT))
                .satisfies(failure -> assertThat(failure.details()).containsExactly("length"));
    }

    @Test
    void aTokenThatIsUsedTwiceEndsTheSession() {
        AuthSession first = signedUp();
        AuthSession second = provider.refresh(first.refreshToken(), CLIENT);
        provider.refresh(second.refreshToken(), CLIENT);
        bed.pass(Duration.ofSeconds(11));

        assertFails(() -> provider.refresh(first.refreshToken(), CLIENT), Reason.TOKEN_REUSED);
        assertFails(() -> provider.introspect(second.accessToken()), Reason.SESSION_ENDED);
    }

    @Test
    void signingInElsewhereGoesByTheConsentPage() {
        URI callback = URI.create("https://app.example.com/callback");
        URI url = provider.authorizeUrl(OAuthProvider.GITHUB, callback, EmbeddedPagesTest.CHALLENGE);
        assertThat(url.getPath()).isEqualTo("/dev/oauth/github/authorize");

        URI next = bed.allow(url, email);

        String code = next.getQuery().substring("code=".length());
        assertThat(provider.exchangeCode(code, EmbeddedPagesTest.VERIFIER, CLIENT)
                        .user()
                        .email())
                .contains(email);
        assertThat(bed.deny(provider.authorizeUrl(OAuthProvider.GOOGLE, callback, EmbeddedPagesTest.CHALLENGE)))
                .hasParameter("error", "access_denied");
    }

    @Test
    void loggingOutEndsTheSession() {
        AuthSession session = signedUp();

        provider.logout(session.accessToken(), LogoutScope.GLOBAL);

        assertFails(() -> provider.introspect(session.accessToken()), Reason.SESSION_ENDED);
    }

    @Test
    void theDirectoryFindsBansAndDeletes() {
        String subject = signedUp().user().subject();

        assertThat(directory.find(subject).flatMap(ProviderUser::email)).contains(email);
        assertThat(directory.list(1)).extracting(ProviderUser::subject).contains(subject);
        directory.ban(subject, Duration.ofHours(1));
        assertThat(directory.find(subject).flatMap(ProviderUser::bannedUntil)).isPresent();
        directory.ban(subject, Duration.ZERO);
        assertThat(directory.find(subject).flatMap(ProviderUser::bannedUntil)).isEmpty();
        directory.delete(subject);
        directory.delete(subject);
        assertThat(directory.find(subject)).isEmpty();
        assertThat(directory.find("not an id")).isEmpty();
        assertFails(() -> directory.ban(UUID.randomUUID().toString(), Duration.ZERO), Reason.UNKNOWN_USER);
    }

    @Test
    void whatTheProviderDoesIsNoPartOfTheCallersTransaction() {
        String subject = signedUp().user().subject();

        transaction.executeWithoutResult(status -> {
            directory.delete(subject);
            status.setRollbackOnly();
        });

        assertThat(directory.find(subject)).isEmpty();
    }

    private AuthSession signedUp() {
        provider.signUp(credentials, Optional.empty(), CLIENT);
        Mail mail = bed.lastMail(email);
        return provider.verifyOtp(new OtpProof.Link(mail.tokenHash(), mail.kind()), CLIENT);
    }

    private static UserChange password(String password) {
        return new UserChange(Optional.empty(), Optional.of(password), Optional.empty(), Optional.empty());
    }

    private static void assertFails(ThrowingCallable work, Reason reason) {
        assertThatExceptionOfType(AuthFailure.class).isThrownBy(work).returns(reason, AuthFailure::reason);
    }
}

package [=package].user.services.supabase;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.embedded.Mail;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;
import static [=package].user.services.supabase.Project.refused;

/** POST /otp, POST /recover, POST /verify */
@ServiceTest
class SupabaseMailTest {

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
    void theCodeSignsANewUserInAndAnOldOne() {
        sendOtp();
        AuthSession first = verify(code(mail()));
        project.bed().pass(Duration.ofSeconds(61));
        sendOtp();
        AuthSession second = verify(code(mail()));

        assertThat(first.user().emailConfirmed()).isTrue();
        assertThat(second.user().subject()).isEqualTo(first.user().subject());
    }

    @Test
    void theHashInTheLinkDoesAsWell() {
        sendOtp();

        assertThat(verify(new OtpProof.Link(mail().tokenHash(), OtpKind.EMAIL))
                        .user()
                        .email())
                .contains(ada.email());
    }

    @Test
    void wrongUsedExpiredAndUnknownCodesLookAlike() {
        sendOtp();
        OtpProof right = code(mail());
        AuthFailure wrong = otpInvalid(new OtpProof.Code(ada.email(), other(mail().code()), OtpKind.EMAIL));
        AuthFailure unknown = otpInvalid(new OtpProof.Code(Project.someone().email(), "123456", OtpKind.EMAIL));
        verify(right);
        AuthFailure used = otpInvalid(right);
        project.bed().pass(Duration.ofSeconds(61));
        sendOtp();
        project.bed().pass(Duration.ofHours(25));
        AuthFailure expired = otpInvalid(code(mail()));

        assertThat(wrong)
                .hasMessage(unknown.getMessage())
                .hasMessage(used.getMessage())
                .hasMessage(expired.getMessage())
                .hasMessage("OTP_INVALID: POST /verify was answered with 403 otp_expired");
    }

    @Test
    void aHashIsGoodOnceAndForItsKind() {
        sendOtp();
        String hash = mail().tokenHash();

        otpInvalid(new OtpProof.Link(hash, OtpKind.RECOVERY));
        verify(new OtpProof.Link(hash, OtpKind.SIGNUP));
        otpInvalid(new OtpProof.Link(hash, OtpKind.SIGNUP));
    }

    @Test
    void whatIsMalformedIsInvalidToo() {
        otpInvalid(new OtpProof.Code("no address", "123456", OtpKind.EMAIL));
        otpInvalid(new OtpProof.Code(ada.email(), "", OtpKind.EMAIL));
        otpInvalid(new OtpProof.Code("", "123456", OtpKind.EMAIL));
        otpInvalid(new OtpProof.Link("", OtpKind.EMAIL));
    }

    @Test
    void aSecondCodeWithinAMinuteIsTooManyForKnownUsers() {
        sendOtp();

        refused(Reason.RATE_LIMITED, this::sendOtp);
    }

    @Test
    void whoIsBannedIsToldSo() {
        project.signedUp(ada);
        project.bed().pass(Duration.ofSeconds(61));
        sendOtp();
        project.bed().ban(ada.email());

        refused(Reason.BANNED, () -> verify(code(mail())));
    }

    @Test
    void aProjectMayNotWantNewUsersOrAnyCodes() {
        var settings = project.bed().server().settings();

        settings.with(Switch.SIGNUPS_DISABLED, () -> refused(Reason.SIGNUP_DISABLED, this::sendOtp));
        settings.with(Switch.EMAIL_DISABLED, () -> refused(Reason.FLOW_UNSUPPORTED, this::sendOtp));
        settings.with(Switch.EMAIL_DISABLED, () -> refused(Reason.FLOW_UNSUPPORTED, this::recover));
    }

    @Test
    void aRecoveryEndsInASessionThatMaySetAPassword() {
        project.signedUp(ada);
        recover();

        assertThat(mail().kind()).isEqualTo(OtpKind.RECOVERY);
        assertThat(verify(Project.link(mail())).user().email()).contains(ada.email());
        refused(Reason.RATE_LIMITED, () -> {
            recover();
            recover();
        });
    }

    @Test
    void aRecoveryOfAnUnknownAddressIsNoFailure() {
        recover();

        assertThat(project.bed().engine().mailbox().to(ada.email())).isEmpty();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        refused(Reason.EMAIL_INVALID, () -> project.provider().sendOtp("ada", Optional.empty(), CLIENT));
        refused(Reason.EMAIL_INVALID, () -> project.provider().recover("ada", Optional.empty(), CLIENT));
        refused(Reason.EMAIL_INVALID, () -> project.provider().recover("", Optional.empty(), CLIENT));
    }

    private void sendOtp() {
        project.provider().sendOtp(ada.email(), Optional.empty(), CLIENT);
    }

    private void recover() {
        project.provider().recover(ada.email(), Optional.empty(), CLIENT);
    }

    private AuthSession verify(OtpProof proof) {
        return project.provider().verifyOtp(proof, CLIENT);
    }

    private AuthFailure otpInvalid(OtpProof proof) {
        return refused(Reason.OTP_INVALID, () -> verify(proof));
    }

    private Mail mail() {
        return project.bed().lastMail(ada.email());
    }

    private static OtpProof code(Mail mail) {
        return new OtpProof.Code(mail.to(), mail.code(), OtpKind.EMAIL);
    }

    private static String other(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }
}

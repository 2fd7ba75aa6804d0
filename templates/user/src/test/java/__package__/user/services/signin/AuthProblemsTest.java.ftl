package [=package].user.services.signin;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import [=package].core.errors.CoreError;
import [=package].core.errors.Problem.InvalidField;
import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class AuthProblemsTest {

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"INVALID_CREDENTIALS", "BANNED", "UNKNOWN_USER", "OTP_INVALID", "ALREADY_REGISTERED"})
    void aLoginThatFailsDoesNotSayWhy(Reason reason) {
        assertThat(AuthProblems.LOG_IN.of(new AuthFailure(reason, "a reason")).error())
                .isEqualTo(AuthError.INVALID_CREDENTIALS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RATE_LIMITED", "UNAVAILABLE", "FLOW_UNSUPPORTED", "EMAIL_NOT_CONFIRMED"})
    void whateverIsWrongWithACodeIsTheSame(Reason reason) {
        assertThat(AuthProblems.OTP.of(new AuthFailure(reason, "a reason")).error())
                .isEqualTo(AuthError.OTP_INVALID);
    }

    @Test
    void aCodeThatWasTheFirstOfTwoIsNotCalledWrong() {
        assertThat(AuthProblems.OTP
                        .of(new AuthFailure(Reason.EMAIL_NOT_CONFIRMED, "the other address"))
                        .error())
                .isEqualTo(AuthError.EMAIL_NOT_CONFIRMED);
    }

    @Test
    void aWeakPasswordIsAFieldAtFaultForEachReason() {
        ProblemException problem = AuthProblems.SIGN_UP.of(
                new AuthFailure(Reason.WEAK_PASSWORD, "weak_password", List.of("length", "pwned"), Duration.ZERO));

        assertThat(problem.error()).isEqualTo(AuthError.WEAK_PASSWORD);
        assertThat(problem.fields())
                .containsExactly(
                        new InvalidField("password", "length", "is too short"),
                        new InvalidField("password", "pwned", "is known from a leak"));
    }

    @Test
    void whoIsTooQuickIsToldWhenToComeBack() {
        ProblemException problem = AuthProblems.LOG_IN.of(
                new AuthFailure(Reason.RATE_LIMITED, "over_request_rate_limit", List.of(), Duration.ofSeconds(17)));

        assertThat(problem.error()).isEqualTo(CoreError.RATE_LIMITED);
        assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("17");
    }

    @Test
    void aProviderThatDoesNotAnswerIsAnOutageInEachFlow() {
        for (AuthProblems flow : AuthProblems.values()) {
            ProblemException problem = flow.of(new AuthFailure(Reason.UNAVAILABLE, "timeout"));

            assertThat(problem.error()).isEqualTo(CoreError.UNAVAILABLE);
            assertThat(problem.headers().getFirst("Retry-After")).isEqualTo("5");
            assertThat(problem).hasCauseInstanceOf(AuthFailure.class);
        }
    }

    @Test
    void whatTheProviderSaidIsNotInTheAnswer() {
        for (AuthProblems flow : AuthProblems.values()) {
            for (Reason reason : Reason.values()) {
                assertThat(flow.of(new AuthFailure(reason, "provider's words")).detail())
                        .doesNotContain("provider's words", reason.name());
            }
        }
    }
}

package [=package].user.embedded;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** That the engine refuses, and how. */
final class Refusal {

    private Refusal() {}

    static void assertRefused(ThrowingCallable work, int status, String code) {
        assertThatExceptionOfType(EmbeddedFailure.class)
                .isThrownBy(work)
                .returns(code, EmbeddedFailure::code)
                .returns(status, EmbeddedFailure::status);
    }
}

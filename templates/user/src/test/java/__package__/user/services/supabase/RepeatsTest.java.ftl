package [=package].user.services.supabase;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.LogoutScope;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;
import [=package].user.services.provider.UserChange;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Counted at the server: what is asked again when it fails, and what never is. */
class RepeatsTest {

    private static final String ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String USER = "{\"id\":\"" + ID + "\",\"email\":\"ada@example.com\"}";
    private static final String VERIFIER = "v".repeat(43);

    final CannedServer server = new CannedServer();
    final Adapter adapter = Adapter.at(server.url());

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Action> whatUsesSomethingUp() {
        return Stream.of(
                new Action("signUp", a -> a.provider().signUp(Adapter.ADA, Optional.empty(), Adapter.CLIENT)),
                new Action("signIn", a -> a.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT)),
                new Action("refresh", a -> a.provider().refresh("used-up-once", Adapter.CLIENT)),
                new Action("exchangeCode", a -> a.provider().exchangeCode("code", VERIFIER, Adapter.CLIENT)),
                new Action("sendOtp", a -> a.provider().sendOtp("ada@example.com", Optional.empty(), Adapter.CLIENT)),
                new Action("recover", a -> a.provider().recover("ada@example.com", Optional.empty(), Adapter.CLIENT)),
                new Action(
                        "verifyOtp",
                        a -> a.provider().verifyOtp(new OtpProof.Link("hash", OtpKind.EMAIL), Adapter.CLIENT)),
                new Action("updateUser", a -> a.provider().updateUser("token", UserChange.email("b@example.com"))),
                new Action("logout", a -> a.provider().logout("token", LogoutScope.LOCAL)),
                new Action("ban", a -> a.directory().ban(ID, ofDays(1))),
                new Action("delete", a -> a.directory().delete(ID)));
    }

    static Stream<Action> whatOnlyAsks() {
        return Stream.of(
                new Action("introspect", a -> a.provider().introspect("token")),
                new Action("find", a -> a.directory().find(ID)),
                new Action("list", a -> a.directory().list(1)));
    }

    @ParameterizedTest
    @MethodSource("whatUsesSomethingUp")
    void neverSendsTwiceWhatCanBeUsedOnce(Action action) {
        server.answer(503, "upstream connect error");

        unavailable(() -> action.on(adapter));

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("whatUsesSomethingUp")
    void doesNotSendItTwiceWhenTheConnectionBreaksEither(Action action) {
        server.with(exchange -> {});

        unavailable(() -> action.on(adapter));

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("whatOnlyAsks")
    void asksThreeTimesAndGivesUp(Action action) {
        server.answer(503, "upstream connect error");

        unavailable(() -> action.on(adapter));

        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void asksAgainBehindAGatewayWithoutItsServer(int status) {
        server.answer(status, "").answer(status, "").answer(200, USER);

        assertThat(adapter.provider().introspect("token").subject()).isEqualTo(ID);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void asksAgainWhenTheConnectionBreaks() {
        server.with(exchange -> {}).answer(200, USER);

        assertThat(adapter.provider().introspect("token").subject()).isEqualTo(ID);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 500})
    void doesNotAskAgainWhatWasAnswered(int status) {
        server.answer(status, "{\"code\":\"whatever\",\"message\":\"\"}");

        unavailable(() -> adapter.provider().introspect("token"));

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void doesNotAskAgainWhereItAsksTooMuchAlready() {
        server.answer(429, "{\"code\":\"over_request_rate_limit\",\"message\":\"\"}");

        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(() -> adapter.provider().introspect("token"))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED));

        assertThat(server.requests()).hasSize(1);
    }

    private static void unavailable(ThrowingCallable call) {
        assertThatExceptionOfType(AuthFailure.class)
                .isThrownBy(call)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    /** Named, so that a failure tells which. */
    record Action(String name, Consumer<Adapter> call) {

        void on(Adapter adapter) {
            call.accept(adapter);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

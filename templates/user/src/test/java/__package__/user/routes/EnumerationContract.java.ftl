package [=package].user.routes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.node.ObjectNode;

import [=package].ServiceClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody learns from an answer, or from how long it takes, whether somebody has an account. */
abstract class EnumerationContract extends SignInContract {

    private static final int MOST_ANSWERS = 60;
    private static final long NOISE = 100;

    @Value("${user.even-time}")
    Duration evenTime;

    @Test
    void signingUpIsTheSameForEverybody() {
        assertSameForEverybody(202, this::signUp);
    }

    @Test
    void aWrongPasswordIsTheSameForEverybody() {
        assertSameForEverybody(401, email -> logIn(email, "a wrong one"));
    }

    @Test
    void whoIsBannedIsNotToldEvenWithTheRightPassword() {
        String email = banned();

        assertThat(same(logIn(email, PASSWORD))).isEqualTo(same(logIn(unknown(), PASSWORD)));
    }

    @Test
    void askingForACodeIsTheSameForEverybody() {
        assertSameForEverybody(202, email -> post("/otp", """
                {"email": "%s"}""", email));
    }

    @Test
    void askingForANewPasswordIsTheSameForEverybody() {
        assertSameForEverybody(202, email -> post("/password/recover", """
                {"email": "%s"}""", email));
    }

    @Test
    void aWrongCodeIsTheSameForEverybody() {
        assertSameForEverybody(401, email -> verify(email, "000000"));
    }

    @Test
    void theThrottleOfTheProviderDoesNotTellWhoIsKnown() {
        for (String path : new String[] {"/otp", "/password/recover", "/signup"}) {
            String email = unknown();
            signUp(email);
            forgetLimits();

            Answer throttled = post(path, """
                    {"email": "%s", "password": "%s"}""", email, PASSWORD);

            assertThat(throttled.status()).as(path + throttled.body()).isEqualTo(202);
        }
    }

    @Test
    void ourOwnLimitsCountAddressesThatNobodyHas() {
        for (String email : List.of(known(), unknown(), banned())) {
            forgetLimits();
            post("/otp", """
                    {"email": "%s"}""", email);

            assertRefused(post("/otp", """
                    {"email": "%s"}""", email), 429, "request.rate_limited");
        }
    }

    private void assertSameForEverybody(int status, Function<String, Answer> ask) {
        Map<String, Supplier<String>> people = new LinkedHashMap<>();
        people.put("known", this::known);
        people.put("unknown", SignInContract::unknown);
        people.put("banned", this::banned);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        List<Map<String, String>> answers = new ArrayList<>();
        do {
            people.forEach((who, email) -> {
                String somebody = email.get();
                pass(Duration.ofMinutes(2));
                long start = System.nanoTime();
                Answer answer = ask.apply(somebody);
                times.computeIfAbsent(who, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
                assertThat(answer.status()).as(who + " " + answer.body()).isEqualTo(status);
                answers.add(same(answer));
            });
        } while (answers.size() < MOST_ANSWERS && !times.values().stream().allMatch(this::isEven));
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(times.values()).as("milliseconds: " + times).allMatch(this::isEven);
    }

    /** None is quicker than they all are to be, and one was not disturbed by what else the machine does. */
    private boolean isEven(Collection<Long> times) {
        long even = evenTime.toMillis();
        return times.stream().allMatch(millis -> millis >= even)
                && times.stream().anyMatch(millis -> millis % even < NOISE);
    }

    /** All of an answer but what is new each time. */
    private static Map<String, String> same(Answer answer) {
        Map<String, String> same = new TreeMap<>();
        answer.response().headers().map().forEach((name, values) -> same.put(name, values.toString()));
        List.of("date", "traceparent", "x-request-id").forEach(same::remove);
        ObjectNode body = (ObjectNode) answer.json();
        body.remove("traceId");
        same.put("status", String.valueOf(answer.status()));
        same.put("body", body.toString());
        return same;
    }
}

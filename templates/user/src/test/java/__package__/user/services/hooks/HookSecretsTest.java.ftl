package [=package].user.services.hooks;

import java.time.Instant;
import java.util.Base64;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HookSecretsTest {

    static final String OLD = Base64.getEncoder().encodeToString("an old key, 24 bytes long".getBytes(UTF_8));
    static final String NEW = Base64.getEncoder().encodeToString("a new key, of thirty-two bytes ..".getBytes(UTF_8));
    static final String BODY = "{\"user\": {\"id\": \"é\"}}";

    final HookSecrets one = HookSecrets.valueOf("v1,whsec_" + OLD);

    @Test
    void aSignedMessageIsRight() throws Exception {
        assertThat(one.signed(message(now(), signature(OLD, now(), BODY), BODY)))
                .isTrue();
    }

    @Test
    void whileSecretsChangeEitherWillDo() throws Exception {
        HookSecrets both = HookSecrets.valueOf("v1,whsec_" + OLD + "|v1,whsec_" + NEW);

        assertThat(both.signed(message(now(), signature(OLD, now(), BODY), BODY)))
                .isTrue();
        assertThat(both.signed(message(now(), signature(NEW, now(), BODY), BODY)))
                .isTrue();
    }

    @Test
    void oneOfManySignaturesWillDo() throws Exception {
        String signatures = signature(NEW, now(), BODY) + " v1a,unknown v1 " + signature(OLD, now(), BODY);

        assertThat(one.signed(message(now(), signatures, BODY))).isTrue();
    }

    @Test
    void anotherBodyKeyIdOrTimeIsNot() throws Exception {
        String signature = signature(OLD, now(), BODY);

        assertThat(one.signed(message(now(), signature, BODY + " "))).isFalse();
        assertThat(one.signed(message(now(), signature(NEW, now(), BODY), BODY)))
                .isFalse();
        assertThat(one.signed(message(now() - 1, signature, BODY))).isFalse();
        assertThat(one.signed(new HookMessage("msg_2", Long.toString(now()), signature, BODY)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -86_400})
    void aMessageOfAnotherTimeIsNot(long seconds) throws Exception {
        long then = now() + (seconds > 0 ? seconds + 5 : seconds);

        assertThat(one.signed(message(then, signature(OLD, then, BODY), BODY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-290, 290})
    void clocksMayDifferByFiveMinutes(long seconds) throws Exception {
        long then = now() + seconds;

        assertThat(one.signed(message(then, signature(OLD, then, BODY), BODY))).isTrue();
    }

    @Test
    void whatIsMissingOrNonsenseIsNot() throws Exception {
        String signature = signature(OLD, now(), BODY);
        String time = Long.toString(now());

        assertThat(one.signed(new HookMessage(null, time, signature, BODY))).isFalse();
        assertThat(one.signed(new HookMessage("msg_1", null, signature, BODY))).isFalse();
        assertThat(one.signed(new HookMessage("msg_1", time, null, BODY))).isFalse();
        assertThat(one.signed(new HookMessage("msg_1", "yesterday", signature, BODY)))
                .isFalse();
        assertThat(one.signed(new HookMessage("msg_1", time, "v1", BODY))).isFalse();
        assertThat(one.signed(new HookMessage("x".repeat(256), time, signature, BODY)))
                .isFalse();
    }

    @Test
    void withoutASecretNothingIs() throws Exception {
        HookSecrets none = HookSecrets.valueOf(" ");

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.signed(message(now(), signature(OLD, now(), BODY), BODY)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "whsec_YW4gb2xkIGtleSwgMjQgYnl0ZXMgbG9uZw==",
                "v1,whsec_",
                "v1,whsec_hunter2",
                "v1,whsec_YW4gb2xkIGtleSwgMjQgYnl0ZXMgbG9uZw==|",
                "v1,whsec_YW4gb2xkIGtleSwgMjQgYnl0ZXMgbG9uZw==,v1,whsec_x",
                "v1a,whsk_YW4gb2xkIGtleSwgMjQgYnl0ZXMgbG9uZw=="
            })
    void aMalformedSecretIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> HookSecrets.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("is not a secret of a hook")
                .hasMessageNotContaining("hunter2")
                .hasMessageNotContaining("YW4")
                .hasNoCause();
        assertThat(one).asString().doesNotContain(OLD);
    }

    private static HookMessage message(long time, String signature, String body) {
        return new HookMessage("msg_1", Long.toString(time), signature, body);
    }

    private static String signature(String secret, long time, String body) throws Exception {
        return new Webhook(secret).sign("msg_1", time, body);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}

package [=package].user.routes;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.beans.factory.annotation.Autowired;
import redis.clients.jedis.RedisClient;

import [=package].ServiceClient;
import [=package].ServiceClient.Answer;
import [=package].embedded.TestServers;
import [=package].user.embedded.AuthBed;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What signing in has to be like, whoever keeps the accounts. A test of a provider has each of these contracts as a nested
 * class; each test method is a client with an address of its own.
 */
abstract class SignInContract {

    static final String PASSWORD = "correct horse battery staple 1A!";

    @Autowired
    ServiceClient service;

    @Autowired
    AuthBed bed;

    @Autowired
    AuthProvider provider;

    final RedisClient redis = TestServers.redis();

    private String address = anyAddress();

    @SuppressWarnings("AnnotateFormatMethod") // Its annotations are no dependency of this project.
    Answer post(String path, String json, Object... values) {
        return call(path).json(json.formatted(values)).send();
    }

    /** A call that needs no body, in a session. */
    Answer postIn(Answer session, String path) {
        return call(path).header("Authorization", bearer(session)).send();
    }

    static String bearer(Answer session) {
        return "Bearer " + session.text("/accessToken");
    }

    ServiceClient.Call call(String path) {
        return service.post("/api/v1/auth" + path).header("X-Forwarded-For", address);
    }

    Answer get(String path) {
        return service.get("/api/v1/auth" + path)
                .header("X-Forwarded-For", address)
                .send();
    }

    Answer get(String path, String cookie) {
        return service.get("/api/v1/auth" + path)
                .header("X-Forwarded-For", address)
                .header("Cookie", cookie)
                .send();
    }

    void fromAnotherAddress() {
        from(anyAddress());
    }

    void from(String other) {
        address = other;
    }

    Answer signUp(String email) {
        return post("/signup", """
                {"email": "%s", "password": "%s"}""", email, PASSWORD);
    }

    Answer logIn(String email, String password) {
        return post("/login", """
                {"email": "%s", "password": "%s"}""", email, password);
    }

    Answer refresh(String refreshToken) {
        return post("/refresh", """
                {"refreshToken": "%s"}""", refreshToken);
    }

    Answer verify(String email, String code) {
        return post("/otp/verify", """
                {"email": "%s", "token": "%s"}""", email, code);
    }

    /** An address nobody has. */
    static String unknown() {
        return "u" + UUID.randomUUID() + "@example.com";
    }

    /** The address of somebody with an account that is confirmed. */
    String known() {
        String email = unknown();
        Client client = new Client("192.0.2.1");
        provider.signUp(new Credentials(email, PASSWORD), Optional.empty(), client);
        provider.verifyOtp(new OtpProof.Code(email, bed.lastMail(email).code(), OtpKind.EMAIL), client);
        return email;
    }

    String banned() {
        String email = known();
        bed.ban(email);
        return email;
    }

    Answer session() {
        Answer session = logIn(known(), PASSWORD);
        assertSession(session, 200);
        return session;
    }

    /** For the provider and for our own limits. */
    void pass(Duration time) {
        bed.pass(time);
        forgetLimits();
    }

    void forgetLimits() {
        forget("auth-*");
    }

    void forgetLimitOfMails() {
        forget("auth-mail");
    }

    private void forget(String policy) {
        redis.keys("*:rate-limit:" + policy + ":*").forEach(redis::del);
    }

    static void assertSession(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/accessToken")).isNotEmpty();
        assertThat(answer.text("/refreshToken")).isNotEmpty();
        assertThat(answer.text("/tokenType")).isEqualTo("bearer");
        assertThat(answer.json().at("/expiresIn").asInt()).isBetween(3000, 3600);
        assertThat(answer.text("/user/id")).isNotEmpty();
        assertNotKept(answer);
    }

    static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertNotKept(answer);
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).isNotBlank();
        }
    }

    static void assertNotKept(Answer answer) {
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private static String anyAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "198.18." + random.nextInt(256) + "." + random.nextInt(256);
    }
}

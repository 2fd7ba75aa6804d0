package [=package].user.routes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import [=package].ServiceClient.Answer;
import [=package].user.embedded.Mail;

import static org.assertj.core.api.Assertions.assertThat;

/** What is secret stays so. Looks at the log before anything is taken out of it: that is a net, and no excuse. */
abstract class SecretsContract extends SignInContract {

    private static final String WRONG = "canary-wrong-password-1A!";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> secrets = new ArrayList<>(List.of(PASSWORD, WRONG));

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    @Test
    void noSecretAndNoAddressOfAnybodyIsInTheLog() {
        String email = secret("canary-" + unknown());
        signUp(email);
        signUp(email);
        Mail mail = bed.lastMail(email);
        secret(mail.code());
        secret(mail.tokenHash());
        logIn(email, PASSWORD);
        verify(email, "000000");
        Answer session = session(verify(email, mail.code()));
        verify(email, mail.code());
        logIn(email, WRONG);
        Answer again = session(logIn(email, PASSWORD));
        session(refresh(session.text("/refreshToken")));
        refresh("canary-refresh-token");
        postIn(again, "/logout?scope=global");
        postIn(again, "/logout");
        post("/otp/verify", """
                {"tokenHash": "canary-token-hash", "type": "recovery"}""");
        post("/password/recover", """
                {"email": "%s", "redirectTo": "https://canary.example.com"}""", email);
        bed.ban(email);
        logIn(email, PASSWORD);

        assertThat(lines()).isNotEmpty().noneMatch(this::tells);
    }

    @Test
    void noPartOfASignInElsewhereIsInTheLogAndNoTokenInAnAddress() {
        Answer start = get("/oauth/google/start?redirect_to=https://app.example.com/canary");
        String cookie = secret(start.header("Set-Cookie").split(";", -1)[0].split("=", -1)[1]);
        URI back = bed.allow(URI.create(start.header("Location")), secret("canary-" + unknown()));
        Stream.of(back.getRawQuery().split("&", -1))
                .forEach(parameter -> secret(parameter.split("=", -1)[1]));
        String path = "/oauth/google/callback?" + back.getRawQuery();

        get(path, "sign-in-canary=canary");
        get(path, start.header("Set-Cookie").split("=", -1)[0] + "=" + cookie);
        Answer second = get("/oauth/google/start?redirect_to=https://app.example.com/canary");
        URI there = bed.allow(URI.create(second.header("Location")), "canary-" + unknown());
        Answer end = get(
                "/oauth/google/callback?" + there.getRawQuery(),
                second.header("Set-Cookie").split(";", -1)[0]);
        String handover = secret(end.header("Location").split("code=", -1)[1]);
        Answer session = session(post("/oauth/session", """
                {"code": "%s"}""", handover));
        post("/oauth/session", """
                {"code": "%s", "codeVerifier": "canary-verifier"}""", handover);

        assertThat(lines()).isNotEmpty().noneMatch(this::tells);
        assertThat(List.of(start.header("Location"), back.toString(), end.header("Location")))
                .noneMatch(address -> address.contains(session.text("/accessToken"))
                        || address.contains(session.text("/refreshToken")));
    }

    private String secret(String value) {
        secrets.add(value);
        return value;
    }

    private Answer session(Answer answer) {
        assertSession(answer, 200);
        secret(answer.text("/accessToken"));
        secret(answer.text("/refreshToken"));
        return answer;
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream().map(SecretsContract::whole).toList();
    }

    private boolean tells(String line) {
        return line.contains("canary") || secrets.stream().anyMatch(line::contains);
    }

    private static String whole(ILoggingEvent event) {
        return event.getFormattedMessage()
                + event.getKeyValuePairs()
                + event.getMDCPropertyMap()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}

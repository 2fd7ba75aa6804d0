package [=package].user.services.hooks;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.rows.AccountChecks;

/** Takes a message of the provider: the account it is about is checked soon, whatever the message says of it. */
@Service
public class AuthHook {

    private static final HttpHeaders CHALLENGE = challenge();

    private final HookSecrets secrets;
    private final HookSubjects subjects;
    private final SeenMessages seen;
    private final AccountChecks checks;
    private final TransactionOperations transaction;

    AuthHook(
            HookProperties properties,
            HookSubjects subjects,
            SeenMessages seen,
            AccountChecks checks,
            TransactionOperations transaction) {
        this.secrets = properties.hookSecret();
        this.subjects = subjects;
        this.seen = seen;
        this.checks = checks;
        this.transaction = transaction;
    }

    public void receive(HookMessage message) {
        if (secrets.isEmpty()) {
            throw new ProblemException(CoreError.NOT_FOUND, "This service takes no hooks.");
        }
        if (!secrets.signed(message)) {
            throw new ProblemException(
                    AuthError.HOOK_REFUSED, "Sign it with the secret that is set here, just now.", CHALLENGE);
        }
        subjects.in(message.body())
                .ifPresent(subject -> transaction.executeWithoutResult(status -> {
                    if (seen.first(message.id())) {
                        checks.check(subject);
                    }
                }));
    }

    private static HttpHeaders challenge() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "StandardWebhooks realm=\"hooks\"");
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }
}

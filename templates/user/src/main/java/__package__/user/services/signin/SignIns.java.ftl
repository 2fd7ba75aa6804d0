package [=package].user.services.signin;

import org.springframework.stereotype.Component;

import [=package].user.schemas.PasswordSignIn;
import [=package].user.schemas.SessionView;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.Flow;

/** Sessions for those who have an account: by password, and by the session before. */
@Component
public final class SignIns {

    private final AuthProvider provider;
    private final SupportedFlows flows;
    private final SignInLimits limits;
    private final EvenAnswers even;
    private final Refreshes refreshes;
    private final Sessions sessions;
    private final SessionGuard guard;

    SignIns(
            AuthProvider provider,
            SupportedFlows flows,
            SignInLimits limits,
            EvenAnswers even,
            Refreshes refreshes,
            Sessions sessions,
            SessionGuard guard) {
        this.provider = provider;
        this.flows = flows;
        this.limits = limits;
        this.even = even;
        this.refreshes = refreshes;
        this.sessions = sessions;
        this.guard = guard;
    }

    public SessionView logIn(PasswordSignIn who, Client client) {
        flows.require(Flow.PASSWORD);
        limits.address("login", client);
        limits.login(who.email());
        Credentials credentials = new Credentials(who.email(), who.password());
        try {
            return even.outcome(
                    "login", () -> sessions.of(provider.signInWithPassword(credentials, client)), session -> true);
        } catch (AuthFailure failure) {
            throw AuthProblems.LOG_IN.of(failure);
        }
    }

    public SessionView refresh(String refreshToken, Client client) {
        limits.address("refresh", client);
        limits.refresh(refreshToken);
        try {
            return refreshes.once(refreshToken, () -> sessions.of(provider.refresh(refreshToken, client)));
        } catch (AuthFailure failure) {
            if (failure.reason() == AuthFailure.Reason.TOKEN_REUSED) {
                guard.endSessionOf(refreshToken);
            }
            throw AuthProblems.REFRESH.of(failure);
        }
    }
}

package [=package].user.services.signin;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import [=package].user.schemas.PasswordSignIn;
import [=package].user.schemas.SessionView;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.SignUpResult;

/**
 * New accounts. Where addresses are confirmed by mail, known, unknown and banned ones get the same answer at the same time.
 * Where the provider confirms them by itself, a new one is signed in at once and a known one is not: no answer can hide that.
 */
@Component
public final class SignUps {

    private static final String FLOW = "signup";

    /** What is refused to known addresses alone; the mail throttle is among it. */
    private static final Set<Reason> TELLING =
            EnumSet.of(Reason.ALREADY_REGISTERED, Reason.EMAIL_TAKEN, Reason.BANNED, Reason.RATE_LIMITED);

    private final AuthProvider provider;
    private final SupportedFlows flows;
    private final SignInLimits limits;
    private final EvenAnswers even;
    private final Sessions sessions;
    private final HiddenFailures hidden;

    SignUps(
            AuthProvider provider,
            SupportedFlows flows,
            SignInLimits limits,
            EvenAnswers even,
            Sessions sessions,
            HiddenFailures hidden) {
        this.provider = provider;
        this.flows = flows;
        this.limits = limits;
        this.even = even;
        this.sessions = sessions;
        this.hidden = hidden;
    }

    /** Empty where a mail is on its way, or would be if the address were not known. */
    public Optional<SessionView> signUp(PasswordSignIn who, Client client) {
        flows.require(Flow.PASSWORD);
        limits.address(FLOW, client);
        limits.mail(who.email());
        Supplier<Optional<SessionView>> work = () -> ask(who, client);
        try {
            Optional<SessionView> session = provider.confirmsAddresses()
                    ? even.onTime(FLOW, work).flatMap(result -> result)
                    : even.outcome(FLOW, work, Optional::isPresent);
            session.ifPresent(issued -> limits.noMail(who.email()));
            return session;
        } catch (AuthFailure failure) {
            limits.noMail(who.email());
            throw AuthProblems.SIGN_UP.of(failure);
        }
    }

    private Optional<SessionView> ask(PasswordSignIn who, Client client) {
        try {
            SignUpResult result =
                    provider.signUp(new Credentials(who.email(), who.password()), Optional.empty(), client);
            return result instanceof SignUpResult.SessionIssued issued
                    ? Optional.of(sessions.of(issued.session()))
                    : Optional.empty();
        } catch (AuthFailure failure) {
            if (!TELLING.contains(failure.reason())) {
                throw failure;
            }
            hidden.note(FLOW, failure);
            return Optional.empty();
        }
    }
}

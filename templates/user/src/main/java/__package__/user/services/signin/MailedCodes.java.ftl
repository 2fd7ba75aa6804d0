package [=package].user.services.signin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import [=package].user.schemas.MailRequest;
import [=package].user.schemas.OtpVerification;
import [=package].user.schemas.SessionView;
import [=package].user.services.addresses.RedirectUrl;
import [=package].user.services.addresses.RedirectUrls;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

/** Mails with a code and a link, and what comes back of them. Asking for one has the same answer whoever asks for whom. */
@Component
public final class MailedCodes {

    private final AuthProvider provider;
    private final SupportedFlows flows;
    private final SignInLimits limits;
    private final EvenAnswers even;
    private final RedirectUrls redirects;
    private final Sessions sessions;

    MailedCodes(
            AuthProvider provider,
            SupportedFlows flows,
            SignInLimits limits,
            EvenAnswers even,
            RedirectUrls redirects,
            Sessions sessions) {
        this.provider = provider;
        this.flows = flows;
        this.limits = limits;
        this.even = even;
        this.redirects = redirects;
        this.sessions = sessions;
    }

    public void send(MailRequest request, Client client) {
        flows.require(Flow.OTP);
        Optional<URI> redirect = redirects.allowed(request.redirectTo()).map(RedirectUrl::uri);
        limits.address("otp", client);
        limits.mail(request.email());
        even.inAnyCase("otp", () -> provider.sendOtp(request.email(), redirect, client));
    }

    public void recover(MailRequest request, Client client) {
        flows.require(Flow.RECOVERY);
        Optional<URI> redirect = redirects.allowed(request.redirectTo()).map(RedirectUrl::uri);
        limits.address("recover", client);
        limits.mail(request.email());
        even.inAnyCase("recover", () -> provider.recover(request.email(), redirect, client));
    }

    /** Whatever is wrong has one answer; it takes as long for a code as for an address that never got one. */
    public SessionView verify(OtpVerification verification, Client client) {
        OtpProof proof = proof(verification);
        flows.require(proof.kind());
        limits.verification(client);
        if (proof instanceof OtpProof.Code code) {
            limits.guess(code.email());
        }
        try {
            return even.outcome("verify", () -> sessions.of(provider.verifyOtp(proof, client)), session -> true);
        } catch (AuthFailure failure) {
            throw AuthProblems.OTP.of(failure);
        }
    }

    private static OtpProof proof(OtpVerification shown) {
        OtpKind kind = shown.type() == null
                ? OtpKind.EMAIL
                : OtpKind.valueOf(shown.type().toUpperCase(Locale.ROOT));
        return shown.tokenHash() == null
                ? new OtpProof.Code(shown.email(), shown.token(), kind)
                : new OtpProof.Link(shown.tokenHash(), kind);
    }
}

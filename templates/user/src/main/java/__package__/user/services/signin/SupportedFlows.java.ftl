package [=package].user.services.signin;

import org.springframework.stereotype.Component;

import [=package].core.errors.ProblemException;
import [=package].user.schemas.AuthError;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Flow;
import [=package].user.services.provider.OtpKind;

/** What the provider cannot do is refused before anything is looked up. */
@Component
public final class SupportedFlows {

    private final AuthProvider provider;

    SupportedFlows(AuthProvider provider) {
        this.provider = provider;
    }

    public void require(Flow flow) {
        if (!provider.capabilities().contains(flow)) {
            throw new ProblemException(AuthError.FLOW_UNSUPPORTED, AuthError.FLOW_UNSUPPORTED.title() + ".");
        }
    }

    void require(OtpKind kind) {
        require(
                switch (kind) {
                    case RECOVERY -> Flow.RECOVERY;
                    case SIGNUP -> Flow.PASSWORD;
                    case EMAIL, MAGICLINK, INVITE, EMAIL_CHANGE -> Flow.OTP;
                });
    }
}

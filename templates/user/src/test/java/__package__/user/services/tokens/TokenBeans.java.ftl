package [=package].user.services.tokens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

import [=package].SharedBeans;
import [=package].user.embedded.AuthBed;

@SharedBeans
public class TokenBeans {

    /** Not for a provider whose keys are fetched. */
    @Bean
    @Lazy
    TokenForge tokenForge(AuthBed bed, TokenIssuer issuer) {
        return new TokenForge(bed, (TokenIssuer.InProcess) issuer);
    }
}

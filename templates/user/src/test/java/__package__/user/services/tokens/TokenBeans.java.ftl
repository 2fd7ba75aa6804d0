package [=package].user.services.tokens;

import org.springframework.context.annotation.Bean;

import [=package].SharedBeans;
import [=package].user.embedded.AuthBed;

@SharedBeans
public class TokenBeans {

    @Bean
    TokenForge tokenForge(AuthBed bed, TokenIssuer issuer) {
        return new TokenForge(bed, (TokenIssuer.InProcess) issuer);
    }
}

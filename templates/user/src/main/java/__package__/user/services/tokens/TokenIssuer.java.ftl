package [=package].user.services.tokens;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.SecretKey;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.ProviderUser;

/** Whose tokens are accepted, and how they are told from forged ones. The provider in use has one as a bean. */
public sealed interface TokenIssuer {

    /** What the claim {@code iss} reads, to the letter. */
    String name();

    /** By which {@code exp} and {@code iat} are meant. */
    InstantSource clock();

    /** Its keys are at hand: nothing is fetched, and nothing kept. */
    record InProcess(String name, JWKSource<SecurityContext> keys, InstantSource clock) implements TokenIssuer {}

    /**
     * Publishes its keys at an address. While it publishes none, its tokens are signed with a secret (HS256): they are
     * checked with that secret if it is given, and shown to the issuer itself if not.
     *
     * @param introspection throws {@link AuthFailure} for a token that the issuer does not accept
     */
    record Remote(String name, URI keys, Optional<SecretKey> secret, Function<String, ProviderUser> introspection)
            implements TokenIssuer {

        @Override
        public InstantSource clock() {
            return InstantSource.system();
        }

        @Override
        public String toString() {
            return "Remote[name=" + name + ", keys=" + keys + "]";
        }
    }
}

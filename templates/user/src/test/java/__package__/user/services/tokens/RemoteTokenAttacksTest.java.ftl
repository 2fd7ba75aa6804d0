package [=package].user.services.tokens;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import [=package].user.embedded.SigningBed;
import [=package].user.services.provider.AuthFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Against the verifier alone, which fetches its keys over HTTP as it does from Supabase. */
class RemoteTokenAttacksTest extends TokenAttacks {

    private static final String ISSUER = "https://auth.example.com/auth/v1";

    private final KeyBed bed = new KeyBed();
    private final KeyServer server = new KeyServer(() -> bed.published().toString());
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
    private final JwtVerifier verifier = JwtVerifier.of(
            new TokenIssuer.Remote(ISSUER, server.address(), Optional.empty(), token -> {
                throw new AssertionError("An issuer with keys is not asked about tokens");
            }),
            RemoteKeys.at(server.address(), clock),
            clock);

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    SigningBed bed() {
        return bed;
    }

    @Override
    TokenIssuer.InProcess issuer() {
        return new TokenIssuer.InProcess(ISSUER, bed.inProcess(), clock);
    }

    @Override
    void assertAccepted(String token) {
        assertThat(verifier.verify(token)).isNotNull();
    }

    @Override
    void assertRefused(String token) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        AuthFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(AuthFailure.Reason.TOKEN_INVALID));
    }

    @Test
    void aThousandInventedKeysCostThreeFetches() {
        aThousandInventedKeysOpenNothing();

        assertThat(server.fetches()).isLessThanOrEqualTo(3);
    }

    @Test
    void aRefusalDoesNotRepeatTheToken() {
        String token = new TokenForge(bed, issuer()).good() + "x";

        assertThatThrownBy(() -> verifier.verify(token))
                .hasMessageNotContainingAny(token.split("\\."))
                .hasNoCause();
    }

    @Test
    void aTokenThatIsTooLongIsNotRead() {
        assertRefused("a".repeat(1_000_000));
        assertRefused("a".repeat(6_000) + "." + "b".repeat(6_000) + "." + "c".repeat(6_000));
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        String brackets = Base64URL.encode("[".repeat(5_000)).toString();
        String objects = Base64URL.encode("{\"a\":".repeat(1_500)).toString();

        assertRefused(brackets + ".e30.AAAA");
        assertRefused(objects + ".e30.AAAA");
    }
}

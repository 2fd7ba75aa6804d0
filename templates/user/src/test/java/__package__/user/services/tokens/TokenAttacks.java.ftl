package [=package].user.services.tokens;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import [=package].user.embedded.SigningBed;

/** What must hold of tokens, whoever is asked: the service over the network, or the verifier alone. */
abstract class TokenAttacks {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private TokenForge forge;

    abstract SigningBed bed();

    abstract TokenIssuer.InProcess issuer();

    abstract void assertAccepted(String token);

    abstract void assertRefused(String token);

    @BeforeEach
    void forge() {
        forge = new TokenForge(bed(), issuer());
    }

    @Test
    void aTokenOfTheProviderIsAccepted() {
        assertAccepted(forge.good());
    }

    @Test
    void whatIsLegalIsAccepted() {
        assertAccepted(forge.withHeader("typ", null));
        assertAccepted(forge.with("aud", List.of("authenticated")));
        assertAccepted(forge.without("is_anonymous"));
        assertAccepted(forge.without("app_metadata"));
        assertAccepted(forge.without("email"));
        assertAccepted(forge.with("email", null));
        assertAccepted(forge.with("user_metadata", Map.of("role", "admin", "sub", 7)));
    }

    @Test
    void clocksMayDifferBySeconds() {
        assertAccepted(forge.with("exp", forge.now() - 20));
        assertAccepted(forge.with("iat", forge.now() + 20));
        assertAccepted(forge.with("nbf", forge.now() + 20));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("[=package].user.services.tokens.SignatureAttacks#all")
    void noSignatureButTheProvidersIsGood(Attack attack) {
        assertRefused(attack.apply(forge));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("[=package].user.services.tokens.ClaimAttacks#all")
    void aGoodSignatureIsNotEnough(Attack attack) {
        assertRefused(attack.apply(forge));
    }

    /** Also the last one, half of whose bits say nothing. */
    @Test
    void noCharacterOfASignatureCanBeChanged() {
        String token = forge.good();
        IntStream.range(token.lastIndexOf('.') + 1, token.length())
                .forEach(position -> assertRefused(changed(token, position)));
    }

    @Test
    void noCharacterOfWhatIsSignedCanBeChanged() {
        String token = forge.good();
        IntStream.iterate(0, position -> position < token.lastIndexOf('.'), position -> position + 5)
                .forEach(position -> assertRefused(changed(token, position)));
    }

    @Test
    void noPartOfATokenWillDo() {
        String token = forge.good();
        IntStream.iterate(1, length -> length < token.length(), length -> length + 11)
                .forEach(length -> assertRefused(token.substring(0, length)));
        IntStream.rangeClosed(1, 90).forEach(cut -> assertRefused(token.substring(0, token.length() - cut)));
    }

    @Test
    void garbageIsRefused() {
        Stream.of(
                        ".",
                        "..",
                        "...",
                        "a.b.c",
                        "eyJ.eyJ.eyJ",
                        "e30.e30.e30",
                        "e30..",
                        "W10.W10.W10",
                        "bnVsbA.bnVsbA.bnVsbA")
                .forEach(this::assertRefused);
    }

    @Test
    void aThousandInventedKeysOpenNothing() {
        String token = forge.good();
        IntStream.range(0, 1_000).forEach(number -> assertRefused(forge.withHeader("kid", "invented-" + number)));
        assertAccepted(token);
    }

    @Test
    void aNewKeyIsKnownWithoutARestart() {
        bed().rotateKeys();

        assertAccepted(forge.good());
    }

    /** Bit by bit the next letter of the alphabet: in the last place only bits change that a decoder drops. */
    private static String changed(String token, int position) {
        char old = token.charAt(position);
        char other = old == '.' ? 'A' : ALPHABET.charAt(ALPHABET.indexOf(old) ^ 1);
        return token.substring(0, position) + other + token.substring(position + 1);
    }
}

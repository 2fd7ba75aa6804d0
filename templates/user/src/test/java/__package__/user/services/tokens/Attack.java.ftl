package [=package].user.services.tokens;

import java.util.function.Function;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** A token that must not be accepted. */
interface Attack extends Function<TokenForge, String> {

    static Arguments attack(String name, Attack attack) {
        return Arguments.of(Named.of(name, attack));
    }
}

package [=package].user.embedded;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/**
 * How an engine is set up.
 *
 * @param schema where the data is kept: each instance of the engine that wants its own has one
 * @param issuer what stands in the tokens
 * @param site where the links in mails lead when nobody said where; asked late, for the port is not known at first
 * @param bcryptStrength 10 as at Supabase, or 4 where it must be quick
 * @param passwordCharacters sets of characters, of each of which a password must have one; Supabase's default is none
 */
public record EmbeddedSettings(
        String schema, String issuer, Supplier<URI> site, int bcryptStrength, List<String> passwordCharacters) {

    public EmbeddedSettings {
        if (!schema.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("is not a name for a schema");
        }
        passwordCharacters = List.copyOf(passwordCharacters);
    }

    public EmbeddedSettings(String schema, String issuer, Supplier<URI> site, int bcryptStrength) {
        this(schema, issuer, site, bcryptStrength, List.of());
    }
}

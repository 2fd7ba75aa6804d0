package [=package].user.embedded;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks how strong passwords are, and whether they are right. */
final class Passwords {

    private static final int SHORTEST = 8;

    /** What bcrypt takes into account. */
    private static final int LONGEST = 72;

    /** In place of the service that knows what was stolen elsewhere. */
    private static final Set<String> PWNED =
            Set.of("password", "password1", "password123", "12345678", "123456789", "qwertyuiop", "iloveyou1");

    private final PasswordEncoder encoder;
    private final List<String> required;

    Passwords(EmbeddedSettings settings) {
        this.encoder = new BCryptPasswordEncoder(settings.bcryptStrength());
        this.required = settings.passwordCharacters();
    }

    void requireStrong(String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new EmbeddedFailure(
                    400, "validation_failed", "Password cannot be longer than " + LONGEST + " characters");
        }
        List<String> reasons = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        if (password.length() < SHORTEST) {
            reasons.add("length");
            messages.add("Password should be at least " + SHORTEST + " characters.");
        }
        if (required.stream().anyMatch(set -> password.chars().noneMatch(character -> set.indexOf(character) >= 0))) {
            reasons.add("characters");
            messages.add(
                    "Password should contain at least one character of each: " + String.join(", ", required) + ".");
        }
        if (PWNED.contains(password)) {
            reasons.add("pwned");
            messages.add("Password is known to be weak and easy to guess, please choose a different one.");
        }
        if (!reasons.isEmpty()) {
            throw EmbeddedFailure.weakPassword(String.join(" ", messages), reasons);
        }
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}

package [=package].user.services.hooks;

import java.util.Optional;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds in a message whose account it is about, and reads nothing else of it. */
@Component
class HookSubjects {

    private final JsonMapper json;

    HookSubjects(JsonMapper json) {
        this.json = json;
    }

    Optional<String> in(String body) {
        try {
            JsonNode message = json.readTree(body);
            return text(message.at("/user/id"))
                    .or(() -> text(message.at("/user_id")))
                    .or(() -> ofRow(message));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** A change of a row in the provider's own database. */
    private static Optional<String> ofRow(JsonNode message) {
        boolean account = message.at("/schema").asString("").equals("auth")
                && message.at("/table").asString("").equals("users");
        return account ? text(message.at("/record/id")).or(() -> text(message.at("/old_record/id"))) : Optional.empty();
    }

    /** The database keeps no text with a zero in it, so nobody is called that. */
    private static Optional<String> text(JsonNode node) {
        return node.isString() && node.stringValue().indexOf('\0') < 0
                ? Optional.of(node.stringValue())
                : Optional.empty();
    }
}

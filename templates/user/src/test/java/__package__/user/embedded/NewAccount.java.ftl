package [=package].user.embedded;

import java.util.Map;

/**
 * What somebody signs up with.
 *
 * @param data what the user says of themselves; becomes {@code user_metadata}
 */
public record NewAccount(String email, String password, Map<String, Object> data) {

    public NewAccount {
        data = Map.copyOf(data);
    }

    @Override
    public String toString() {
        return "NewAccount[***]";
    }
}

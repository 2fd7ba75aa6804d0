package [=package].user.services;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings for tests without a Spring context. */
public final class UserSettings {

    private static final Map<String, String> USUAL =
            Map.of("user.even-time", "1ms", "user.requests-per-minute", "30", "user.reconcile", "0 0 3 * * *");

    private UserSettings() {}

    /** The usual ones with one of them changed. */
    public static UserProperties with(String name, String value) {
        Map<String, String> settings = new HashMap<>(USUAL);
        settings.put(name, value);
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("user", UserProperties.class);
    }
}

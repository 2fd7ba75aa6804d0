package [=package].core.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/** Finds the variable that application.yaml reads into a property: people set {@code DATABASE_URL}, not {@code database.url}. */
final class EnvironmentVariable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    private EnvironmentVariable() {}

    static Optional<String> behind(ConfigurationPropertyName property, Environment environment) {
        ConfigurationPropertyName whole = withoutIndex(property);
        for (var source : ConfigurationPropertySources.get(environment)) {
            Optional<String> variable = in(source.getConfigurationProperty(whole));
            if (variable.isPresent()) {
                return variable;
            }
        }
        return Optional.empty();
    }

    /** The variable that this very property reads. */
    static Optional<String> in(@Nullable ConfigurationProperty property) {
        Matcher placeholder = PLACEHOLDER.matcher(property == null ? "" : String.valueOf(property.getValue()));
        return placeholder.find() ? Optional.of(placeholder.group(1)) : Optional.empty();
    }

    private static ConfigurationPropertyName withoutIndex(ConfigurationPropertyName property) {
        return property.isLastElementIndexed() ? property.getParent() : property;
    }
}

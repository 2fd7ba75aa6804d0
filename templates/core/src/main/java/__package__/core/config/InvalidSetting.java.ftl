package [=package].core.config;

import java.util.Locale;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** One complaint of the validator: which property, and what is wrong with it. */
record InvalidSetting(ConfigurationPropertyName property, String problem) {

    InvalidSetting(ObjectError error, ConfigurationPropertyName prefix) {
        this(
                error instanceof FieldError field ? prefix.append(dashed(field.getField())) : prefix,
                error.getDefaultMessage());
    }

    private static String dashed(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

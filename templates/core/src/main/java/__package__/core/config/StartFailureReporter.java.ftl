package [=package].core.config;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Says in one line which variable stopped the start and what to do about it. Without it, a forgotten variable looks like
 * a crash. The line goes to standard error, bare: it is for a person, and the values it speaks of are never in it.
 */
final class StartFailureReporter implements SpringBootExceptionReporter, Ordered {

    private final @Nullable ConfigurableApplicationContext context;

    /** @param context null when the start failed before there was one, in the setting-up of logging for example */
    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = describe(failure);
        line.ifPresent(text -> System.err.println("Cannot start: " + text));
        return line.isPresent();
    }

    private Optional<String> describe(Throwable failure) {
        BindValidationException invalid = find(failure, BindValidationException.class);
        if (invalid != null) {
            return invalid.getValidationErrors().getAllErrors().stream()
                    .map(error -> new InvalidSetting(
                            error, invalid.getValidationErrors().getName()))
                    .map(setting -> variable(setting.property()) + " " + setting.problem())
                    .findFirst();
        }
        BindException unbound = find(failure, BindException.class);
        if (unbound != null) {
            String variable =
                    EnvironmentVariable.in(unbound.getProperty()).orElseGet(() -> variable(unbound.getName()));
            return Optional.of(variable + " " + problem(unbound));
        }
        InvalidConfigurationPropertyValueException value =
                find(failure, InvalidConfigurationPropertyValueException.class);
        if (value != null) {
            return Optional.of(
                    variable(ConfigurationPropertyName.of(value.getName())) + " is not valid: " + value.getReason());
        }
        PortInUseException port = find(failure, PortInUseException.class);
        if (port != null) {
            return Optional.of("port " + port.getPort()
                    + " is taken by another program: set PORT or MANAGEMENT_PORT to a free one");
        }
        SQLException sql = find(failure, SQLException.class);
        return Optional.ofNullable(sql).flatMap(StartFailureReporter::unreachableDatabase);
    }

    private String variable(ConfigurationPropertyName property) {
        return Optional.ofNullable(context)
                .flatMap(started -> EnvironmentVariable.behind(property, started.getEnvironment()))
                .orElse(property.toString());
    }

    /** Our own types say what is wrong with a value; any other text might repeat the value itself. */
    private static String problem(BindException unbound) {
        IllegalArgumentException rejected = null;
        for (Throwable cause = unbound; cause != null; cause = cause.getCause()) {
            if (cause.getClass() == IllegalArgumentException.class) {
                rejected = (IllegalArgumentException) cause;
            }
        }
        boolean ours = rejected != null && String.valueOf(rejected.getMessage()).startsWith("is ");
        return ours
                ? rejected.getMessage()
                : expected(unbound.getTarget().getType().resolve(Object.class));
    }

    private static String expected(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "is none of ", ""))
                : "is not a valid " + type.getSimpleName();
    }

    /** SQLSTATE classes 08 (no connection), 28 (login refused) and 3D (no such database). */
    private static Optional<String> unreachableDatabase(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")
                ? Optional.of("DATABASE_URL names a database that does not let us in: "
                        + sql.getMessage().lines().findFirst().orElse(state))
                : Optional.empty();
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}

package [=package].core.errors;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

import [=package].core.errors.Problem.InvalidField;

/** Finds the fields at fault. Texts of converters and of Jackson are not passed on: they name classes. */
final class InvalidFields {

    private static final String WRONG_TYPE = "type_mismatch";
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private InvalidFields() {}

    static List<InvalidField> in(Exception exception) {
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return in(invalid.getBindingResult()).toList();
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(InvalidFields::in)
                    .toList();
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(wrongType(mismatch.getName()));
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return List.of(missing(missing.getParameterName()));
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return List.of(missing(missing.getHeaderName()));
        }
        if (exception instanceof HttpMessageNotReadableException
                && exception.getCause() instanceof MismatchedInputException mismatch) {
            return in(mismatch);
        }
        return List.of();
    }

    private static Stream<InvalidField> in(BindingResult result) {
        return result.getAllErrors().stream().map(InvalidFields::in);
    }

    private static InvalidField in(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return new InvalidField("", code(error), message(error));
        }
        return field.isBindingFailure()
                ? wrongType(field.getField())
                : new InvalidField(field.getField(), code(field), message(field));
    }

    private static Stream<InvalidField> in(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(InvalidFields::in);
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new InvalidField(name == null ? "" : name, code(error), message(error)));
    }

    private static List<InvalidField> in(MismatchedInputException mismatch) {
        String path = mismatch.getPath().stream()
                .map(InvalidFields::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return path.isEmpty() ? List.of() : List.of(wrongType(path));
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    private static InvalidField wrongType(String field) {
        return new InvalidField(field, WRONG_TYPE, "has the wrong type");
    }

    private static InvalidField missing(String field) {
        return new InvalidField(field, "missing", "is missing");
    }

    /** The last code Spring lists is the constraint's own name: NotBlank becomes not_blank. */
    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return HUMP.matcher(constraint).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static String message(MessageSourceResolvable error) {
        return error.getDefaultMessage() == null ? "is not valid" : error.getDefaultMessage();
    }
}

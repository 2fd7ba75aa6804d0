package [=package].core.errors;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatusCode;

import [=package].core.logging.Correlation;

/** The body of every error, as in RFC 9457. */
@Schema(description = "An error, as in RFC 9457.")
public record Problem(
        @Schema(description = "Names the kind of error, as code does.", example = "urn:problem-type:request.invalid")
        URI type,

        @Schema(example = "The request is not valid") String title,

        @Schema(description = "The HTTP status.", example = "400")
        int status,

        @Schema(description = "What is special about this occurrence.")
        String detail,

        @Schema(description = "The path that was asked for.", example = "/api/v1/service")
        String instance,

        @Schema(description = "For programs: never changes its meaning.", example = "request.invalid")
        String code,

        @Schema(description = "Finds the lines of the log.", example = "0af7651916cd43dd8448eb211c80319c")
        String traceId,

        @Schema(description = "The fields at fault, if fields are.") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<InvalidField> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(
            ErrorCode error, HttpStatusCode status, String detail, String instance, List<InvalidField> errors) {
        return new Problem(
                URI.create("urn:problem-type:" + error.code()),
                error.title(),
                status.value(),
                detail,
                instance,
                error.code(),
                Correlation.current().traceId(),
                List.copyOf(errors));
    }

    /** One field at fault: where it is, what rule it breaks, and the same in words. */
    public record InvalidField(
            @Schema(example = "address.city") String field,
            @Schema(example = "not_blank") String code,
            @Schema(example = "must not be blank") String message) {}
}

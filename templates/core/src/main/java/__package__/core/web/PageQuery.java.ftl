package [=package].core.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Parameter;

/** The parameters of a route that lists: declare it as {@code @Valid @ParameterObject PageQuery}. */
public record PageQuery(
        @Parameter(description = "How many items to return, 20 if not given.") @Min(1) @Max(100)
        Integer limit,

        @Parameter(description = "The next of the page before; left out for the first page.") @Size(max = 512)
        String cursor) {

    private static final int USUAL_LIMIT = 20;

    public PageQuery {
        limit = limit == null ? USUAL_LIMIT : limit;
    }

    /** One more than the page holds: whether that row exists tells whether there is a next page. */
    public int rowsToFetch() {
        return limit + 1;
    }
}

package [=package].core.web;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in keyset order: the next page starts behind the last row of this one ({@code where (created_at, id) <
 * (?, ?)}), so that rows which come and go meanwhile neither repeat nor vanish, and the last page costs what the first does.
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "The cursor of the next page; null on the last.", nullable = true) @Nullable
        String next) {

    /**
     * The page that the fetched rows make.
     *
     * @param rows as many as {@link PageQuery#rowsToFetch()}, or fewer at the end of the list
     * @param cursor writes the position of a row, see {@link Cursors#encode}
     */
    public static <R, T> Page<T> of(List<R> rows, PageQuery query, Function<R, String> cursor, Function<R, T> item) {
        boolean more = rows.size() > query.limit();
        List<R> shown = more ? rows.subList(0, query.limit()) : rows;
        return new Page<>(shown.stream().map(item).toList(), more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }
}

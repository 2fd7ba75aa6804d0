package dev.faster.catalog;

import java.util.List;

/**
 * What a component's routes add to the project's OpenAPI document.
 *
 * @param tags in any order, like the others: a document sorts them all
 */
public record ApiDescription(List<Piece> tags, List<Piece> paths, List<Piece> schemas, List<Piece> securitySchemes) {
    public static final ApiDescription NONE = new ApiDescription(List.of(), List.of(), List.of(), List.of());

    public ApiDescription {
        tags = List.copyOf(tags);
        paths = List.copyOf(paths);
        schemas = List.copyOf(schemas);
        securitySchemes = List.copyOf(securitySchemes);
    }

    /**
     * One tag, path, schema or security scheme.
     *
     * @param key what it is sorted by, unique among its kind
     * @param lines as they stand in the document, indentation and all
     */
    public record Piece(String key, List<String> lines) {
        public Piece {
            lines = List.copyOf(lines);
        }
    }
}

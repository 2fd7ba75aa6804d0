package dev.faster.catalog;

import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a component adds to the OpenAPI document: a document with nothing but {@code tags}, {@code paths}, {@code components.schemas} and
 * {@code components.securitySchemes}, laid out as springdoc writes it. It is taken apart by lines, not parsed, so that the pieces come out as they went in.
 */
public final class ApiDescriptions {
    /** A kind of piece: the heading it stands under, and how each one begins. */
    private enum Section {
        TAGS("tags:", "- "),
        PATHS("paths:", "  "),
        SCHEMAS("  schemas:", "    "),
        SECURITY_SCHEMES("  securitySchemes:", "    ");

        private final String heading;
        private final String start;

        Section(String heading, String start) {
            this.heading = heading;
            this.start = start;
        }
    }

    private static final String COMPONENTS = "components:";

    private ApiDescriptions() {}

    /**
     * @param source what messages call the document
     * @throws dev.faster.problem.ProblemException when a line stands where none is expected
     */
    public static ApiDescription read(String source, byte[] document) {
        Map<Section, List<List<String>>> found = new EnumMap<>(Section.class);
        Optional<Section> section = Optional.empty();
        List<String> lines =
                new String(document, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Section> begun = headedBy(line);
            if (begun.isPresent()) {
                section = begun;
                found.put(begun.get(), new ArrayList<>());
            } else if (!line.equals(COMPONENTS) && !add(line, section, found)) {
                throw Problem.of(Problem.Code.API_LAYOUT)
                        .at(new Place(source, i + 1, 1))
                        .toException();
            }
        }
        return new ApiDescription(
                pieces(found, Section.TAGS),
                pieces(found, Section.PATHS),
                pieces(found, Section.SCHEMAS),
                pieces(found, Section.SECURITY_SCHEMES));
    }

    /** False when the line stands where none is expected. */
    private static boolean add(String line, Optional<Section> section, Map<Section, List<List<String>>> found) {
        if (section.isEmpty()) {
            return false;
        }
        List<List<String>> pieces = found.get(section.get());
        if (begins(section.get(), line)) {
            pieces.add(new ArrayList<>(List.of(line)));
            return true;
        }
        return line.startsWith(" ")
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).add(line);
    }

    private static Optional<Section> headedBy(String line) {
        for (Section section : Section.values()) {
            if (line.equals(section.heading)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Section section, String line) {
        return line.startsWith(section.start)
                && line.length() > section.start.length()
                && line.charAt(section.start.length()) != ' ';
    }

    private static List<Piece> pieces(Map<Section, List<List<String>>> found, Section section) {
        List<Piece> pieces = new ArrayList<>();
        for (List<String> lines : found.getOrDefault(section, List.of())) {
            pieces.add(new Piece(section == Section.TAGS ? name(lines) : key(lines.get(0)), lines));
        }
        return pieces;
    }

    private static String key(String line) {
        String key = line.strip();
        key = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
        return key.startsWith("\"") ? key.substring(1, key.length() - 1) : key;
    }

    /** A tag is called by its name, whichever of its fields comes first. */
    private static String name(List<String> tag) {
        for (String line : tag) {
            String field = line.substring("- ".length());
            if (field.startsWith("name:")) {
                return field.substring("name:".length()).strip();
            }
        }
        return tag.get(0);
    }
}

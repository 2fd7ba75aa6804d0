package dev.faster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faster.catalog.ApiDescription.Piece;
import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDescriptionsTest {
    @Test
    void takesADocumentApartAndKeepsEachPieceAsItWas() {
        ApiDescription api = read("""
                tags:
                - description: "Orders, and what became of them"
                  name: Orders
                paths:
                  /api/v1/orders:
                    get:
                      summary: All
                  "/api/v1/orders/{id}":
                    get:
                      summary: One
                components:
                  schemas:
                    Order:
                      type: object
                  securitySchemes:
                    orderKey:
                      type: apiKey
                """);

        assertThat(api)
                .isEqualTo(new ApiDescription(
                        List.of(new Piece(
                                "Orders",
                                List.of("- description: \"Orders, and what became of them\"", "  name: Orders"))),
                        List.of(
                                new Piece(
                                        "/api/v1/orders",
                                        List.of("  /api/v1/orders:", "    get:", "      summary: All")),
                                new Piece(
                                        "/api/v1/orders/{id}",
                                        List.of("  \"/api/v1/orders/{id}\":", "    get:", "      summary: One"))),
                        List.of(new Piece("Order", List.of("    Order:", "      type: object"))),
                        List.of(new Piece("orderKey", List.of("    orderKey:", "      type: apiKey")))));
    }

    @Test
    void refusesWhatHasNoPlaceThere() {
        assertProblem("openapi: 3.1.0\n", 1);
        assertProblem("paths:\n    get:\n", 2);
        assertProblem("paths:\n  /a:\n    get:\ninfo:\n", 4);
    }

    private static ApiDescription read(String document) {
        return ApiDescriptions.read("api/orders.yaml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProblem(String document, int line) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(
                                        Problem.of(Problem.Code.API_LAYOUT).at(new Place("api/orders.yaml", line, 1))));
    }
}

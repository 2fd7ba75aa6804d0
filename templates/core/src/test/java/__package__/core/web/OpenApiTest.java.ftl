package [=package].core.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceClient;
import [=package].ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class OpenApiTest {

    private static final Path KEPT = Path.of("docs", "openapi.yaml");

    @Autowired
    ServiceClient service;

    /** After a change of the API, {@code make docs} writes the file anew. */
    @Test
    void theKeptDescriptionIsWhatTheServiceOffers() throws IOException {
        String offered = service.get("/v3/api-docs.yaml").send().body();
        if (Boolean.getBoolean("docs.refresh")) {
            Files.writeString(KEPT, offered);
        }

        assertThat(KEPT).as("after a change of the API: make docs").content().isEqualTo(offered);
    }
}

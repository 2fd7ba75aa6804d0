package [=package].core.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoreErrorTest {

    @Test
    void codesAreDottedLowerCaseAndUnique() {
        assertThat(Arrays.stream(CoreError.values()).map(CoreError::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(\\.[a-z_]+)+"));
    }

    /** Clients compare these texts. A change here breaks them: add a code instead. */
    @Test
    void codesNeverChange() {
        assertThat(Arrays.stream(CoreError.values()).map(error -> error.status().value() + " " + error.code()))
                .contains(
                        "400 request.malformed",
                        "400 request.invalid",
                        "400 request.invalid_cursor",
                        "401 access.unauthenticated",
                        "403 access.forbidden",
                        "403 access.origin_refused",
                        "404 request.not_found",
                        "405 request.method_not_allowed",
                        "406 request.not_acceptable",
                        "412 request.version_outdated",
                        "413 request.body_too_large",
                        "415 request.unsupported_media_type",
                        "428 request.version_required",
                        "429 request.rate_limited",
                        "400 request.refused",
                        "500 server.internal",
                        "503 server.unavailable");
    }

    @Test
    void codesAreDocumented() throws IOException {
        String page = Files.readString(Path.of("docs", "http.md"));

        assertThat(Arrays.stream(CoreError.values()).map(CoreError::code))
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }
}

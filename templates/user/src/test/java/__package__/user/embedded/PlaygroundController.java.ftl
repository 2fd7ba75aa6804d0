package [=package].user.embedded;

import java.time.Duration;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A front end to try signing in with, what it is made of, and the keys that tokens are signed with. */
@RestController
@EmbeddedProvider
@Hidden
final class PlaygroundController {

    private final EmbeddedAuth engine;

    PlaygroundController(EmbeddedAuth engine) {
        this.engine = engine;
    }

    @GetMapping("/dev")
    ResponseEntity<String> playground() {
        return DevelopmentPage.of(Html.of("playground.html", Map.of()));
    }

    @GetMapping("/dev/playground.js")
    ResponseEntity<Resource> script() {
        return file("playground.js", "text/javascript;charset=UTF-8");
    }

    @GetMapping("/dev/dev.css")
    ResponseEntity<Resource> style() {
        return file("dev.css", "text/css;charset=UTF-8");
    }

    @GetMapping(path = "/dev/auth/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(engine.publicKeys().toJSONObject());
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .body(new ClassPathResource("embedded-auth/" + name));
    }
}

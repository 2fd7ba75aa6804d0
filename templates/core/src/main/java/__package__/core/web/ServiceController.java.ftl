package [=package].core.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/service")
@Tag(name = "Service")
class ServiceController {

    private final ServiceInfo info;

    /** An IDE may start the service without Maven's build information. */
    ServiceController(@Value("${spring.application.name}") String name, ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        this.info = new ServiceInfo(name, properties == null ? "development" : properties.getVersion());
    }

    @GetMapping
    @Operation(summary = "Tells which service this is", description = "Open to everybody.")
    ServiceInfo service() {
        return info;
    }

    @Schema(description = "Which service this is, in which version.")
    record ServiceInfo(
            @Schema(example = "orders") String name,
            @Schema(example = "1.4.2") String version) {}
}

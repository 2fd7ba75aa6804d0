package [=package].core.web;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import [=package].core.errors.Problem;

/** What of the API's description cannot be read off the controllers. docs/openapi.yaml is a copy of the outcome. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    /** The server is "/": a generated address would differ from one machine to the next. */
    @Bean
    OpenAPI description(@Value("${spring.application.name}") String name) {
        return new OpenAPI()
                .info(new Info().title(name).version("v1"))
                .servers(List.of(new Server().url("/").description("This service")))
                .components(new Components());
    }

    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(OpenApiConfiguration::mayFail);
        };
    }

    /** They come in the order in which controllers were found. */
    @Bean
    OpenApiCustomizer sortedTags() {
        return api -> api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    }

    private static void mayFail(Operation operation) {
        MediaType problem = new MediaType().schema(new Schema<Problem>().$ref("Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem, see its code")
                                .content(new Content().addMediaType(Problem.MEDIA_TYPE, problem)));
    }
}

package [=package].core.security;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the API's description which routes want the operators' key. */
@Configuration(proxyBeanMethods = false)
public class OperatorRoutesDescription {

    /** What the description calls the key, for modules whose routes it opens, too. */
    public static final String SCHEME = "operatorKey";

    @Bean
    OpenApiCustomizer operatorRoutes() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.APIKEY)
                                    .in(SecurityScheme.In.HEADER)
                                    .name(OperatorKeyFilter.HEADER));
            api.getPaths().forEach((path, item) -> {
                if (path.startsWith("/api/v1/admin/")) {
                    item.readOperations()
                            .forEach(operation -> operation.addSecurityItem(new SecurityRequirement().addList(SCHEME)));
                }
            });
        };
    }
}

package [=package].user.routes;

import java.util.Arrays;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import [=package].core.security.OperatorRoutesDescription;
import [=package].user.CurrentUser;

/** Tells the API's description which routes want an access token, or else the operators' key. */
@Configuration(proxyBeanMethods = false)
class BearerDescription {

    private static final String SCHEME = "bearer";

    /** They come with the token, and are no parameters that a client could send. */
    BearerDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class, CurrentUser.class);
    }

    @Bean
    OperationCustomizer bearerOfSignedInUsers() {
        return (operation, handler) -> {
            if (Arrays.stream(handler.getMethodParameters()).anyMatch(SignedInArguments::isSignedIn)) {
                require(operation, SCHEME);
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer bearerOfAdministrators() {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            api.getPaths().forEach((path, item) -> {
                if (matches(path, UserSecurity.ADMIN_ROUTES) && !matches(path, UserSecurity.OWN_ROUTES)) {
                    item.readOperations().forEach(operation -> {
                        require(operation, SCHEME);
                        require(operation, OperatorRoutesDescription.SCHEME);
                    });
                }
            });
        };
    }

    private static boolean matches(String path, String... patterns) {
        return Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }

    /** One of those that it requires is enough. */
    private static void require(Operation operation, String scheme) {
        SecurityRequirement requirement = new SecurityRequirement().addList(scheme);
        if (operation.getSecurity() == null || !operation.getSecurity().contains(requirement)) {
            operation.addSecurityItem(requirement);
        }
    }
}

package [=package].user.routes;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.service.AbstractRequestService;
import org.springframework.web.method.HandlerMethod;

import [=package].user.CurrentUser;

import static org.assertj.core.api.Assertions.assertThat;

class BearerDescriptionTest {

    private static final SecurityRequirement BEARER = new SecurityRequirement().addList("bearer");
    private static final SecurityRequirement OPERATORS_KEY = new SecurityRequirement().addList("operatorKey");

    private final BearerDescription description = new BearerDescription();

    @ParameterizedTest
    @CsvSource({"user, true", "signedIn, true", "anybody, false"})
    void operationsThatTakeTheirCallerWantAToken(String handler, boolean wanted) {
        Operation operation = description
                .bearerOfSignedInUsers()
                .customize(new Operation(), new HandlerMethod(new Handlers(), method(handler)));

        assertThat(operation.getSecurity() != null && operation.getSecurity().equals(List.of(BEARER)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/users, true",
        "/api/v1/users/{id}/ban, true",
        "/api/v1/admin/dead-letters, false",
        "/api/v1/users/me, false",
        "/api/v1/users/me/photo, false",
        "/api/v1/service, false"
    })
    void administratorsRoutesWantATokenOrTheOperatorsKey(String path, boolean wanted) {
        OpenAPI api = new OpenAPI()
                .components(new Components())
                .paths(new Paths().addPathItem(path, new PathItem().get(new Operation())));

        describe(api);
        assertThat(api.getPaths().get(path).getGet().getSecurity())
                .isEqualTo(wanted ? List.of(BEARER, OPERATORS_KEY) : null);
    }

    @Test
    void theSchemeIsTold() {
        OpenAPI api = new OpenAPI().components(new Components()).paths(new Paths());

        describe(api);
        assertThat(api.getComponents().getSecuritySchemes().get("bearer")).satisfies(scheme -> {
            assertThat(scheme.getScheme()).isEqualTo("bearer");
            assertThat(scheme.getBearerFormat()).isEqualTo("JWT");
        });
    }

    @Test
    void aTokenIsAskedForOnce() {
        Operation operation = new Operation().addSecurityItem(BEARER);
        OpenAPI api = new OpenAPI()
                .components(new Components())
                .paths(new Paths().addPathItem("/api/v1/users", new PathItem().get(operation)));

        describe(api);
        assertThat(operation.getSecurity()).containsExactly(BEARER, OPERATORS_KEY);
    }

    @Test
    void theCallerIsNoParameterThatOneCouldSend() {
        assertThat(AbstractRequestService.isRequestTypeToIgnore(SignedIn.class)).isTrue();
        assertThat(AbstractRequestService.isRequestTypeToIgnore(CurrentUser.class))
                .isTrue();
    }

    private void describe(OpenAPI api) {
        OpenApiCustomizer customizer = description.bearerOfAdministrators();
        customizer.customise(api);
    }

    private static Method method(String name) {
        return Arrays.stream(Handlers.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static final class Handlers {

        void user(CurrentUser user) {}

        void signedIn(String path, SignedIn signedIn) {}

        void anybody(String path) {}
    }
}

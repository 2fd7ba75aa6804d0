package [=package].core.web;

import java.util.List;
import java.util.Map;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.endpoint.web.EndpointMapping;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.webmvc.actuate.endpoint.web.AbstractWebMvcEndpointHandlerMapping;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** All of the actuator is on the management port; health alone is on the public port, too, for load balancers. */
@Component
final class PublicHealth extends AbstractWebMvcEndpointHandlerMapping {

    PublicHealth(WebEndpointsSupplier endpoints, EndpointMediaTypes mediaTypes, Environment environment) {
        super(new EndpointMapping("/actuator"), healthAmong(endpoints), mediaTypes, false);
        refuseOnePortForBoth(environment);
    }

    static void refuseOnePortForBoth(Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw new InvalidConfigurationPropertyValueException(
                    "management.server.port",
                    environment.getProperty("management.server.port"),
                    "it must differ from PORT, for metrics are not for the public");
        }
    }

    private static List<ExposableWebEndpoint> healthAmong(WebEndpointsSupplier endpoints) {
        return endpoints.getEndpoints().stream()
                .filter(endpoint -> endpoint.getEndpointId().equals(HealthEndpoint.ID))
                .toList();
    }

    /** There is no list of endpoints for the public. */
    @Override
    protected LinksHandler getLinksHandler() {
        return (request, response) -> Map.of();
    }
}

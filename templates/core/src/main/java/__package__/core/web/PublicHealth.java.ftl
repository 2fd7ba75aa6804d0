package [=package].core.web;

import java.util.List;

import org.springframework.boot.actuate.endpoint.web.EndpointLinksResolver;
import org.springframework.boot.actuate.endpoint.web.EndpointMapping;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.webmvc.actuate.endpoint.web.WebMvcEndpointHandlerMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All of the actuator is on the management port; health alone is on the public port, too, for load balancers. */
@Configuration(proxyBeanMethods = false)
class PublicHealth {

    @Bean
    WebMvcEndpointHandlerMapping publicHealthMapping(WebEndpointsSupplier endpoints, EndpointMediaTypes mediaTypes) {
        List<ExposableWebEndpoint> health = endpoints.getEndpoints().stream()
                .filter(endpoint -> endpoint.getEndpointId().equals(HealthEndpoint.ID))
                .toList();
        return new WebMvcEndpointHandlerMapping(
                new EndpointMapping("/actuator"), health, mediaTypes, null, new EndpointLinksResolver(health), false);
    }
}

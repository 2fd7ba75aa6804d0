package [=package].core.web;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets trusted proxies say who the client is and whether it used TLS. Done inside Tomcat, so that
 * {@code request.getRemoteAddr()} and {@code request.isSecure()} are right for everybody and nobody reads the headers.
 */
@Component
final class ClientAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<Network> trustedProxies;

    ClientAddress(HttpProperties properties) {
        this.trustedProxies = properties.trustedProxies();
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        if (!trustedProxies.isEmpty()) {
            tomcat.addEngineValves(forwardedBy(trustedProxies));
        }
    }

    private static RemoteIpValve forwardedBy(List<Network> proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(Network::cidr).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}

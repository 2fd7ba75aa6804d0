package [=package].core.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.HandlerMapping;

import [=package].core.errors.ProblemWriter;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN_TO_ALL = {
        "/api/v1/service", "/docs", "/swagger-ui/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/health/**"
    };

    @Bean
    Challenge operatorKeyChallenge() {
        return new Challenge("ApiKey realm=\"operators\", header=\"" + OperatorKeyFilter.HEADER + "\"");
    }

    /** No cookies and no sessions, so there is nothing a forged request could ride on: CSRF protection has no object. */
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            OperatorProperties operator,
            CorsProperties cors,
            SecurityProblems securityProblems,
            ProblemWriter problems,
            ObjectProvider<HandlerMapping> mappings) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(new SecurityHeaders())
                .addFilter(OriginCheck.filter(cors, problems))
                .addFilterBefore(
                        new OperatorKeyFilter(operator.apiKey(), securityProblems), AnonymousAuthenticationFilter.class)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(securityProblems).accessDeniedHandler(securityProblems))
                .authorizeHttpRequests(routes -> rules(routes, mappings))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            ObjectProvider<HandlerMapping> mappings) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN_TO_ALL)
                .permitAll()
                // Matches on the management port alone, which is not for the public.
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .permitAll()
                .requestMatchers("/api/v1/admin/**")
                .hasRole("ADMIN")
                .anyRequest()
                .access(AuthorizationManagers.anyOf(
                        AuthenticatedAuthorizationManager.authenticated(), new UnmappedRequests(mappings)));
    }
}

package [=package].user.services.supabase;

import java.net.http.HttpClient;
import java.time.InstantSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.UserDirectory;
import [=package].user.services.tokens.TokenIssuer;

/** Supabase, unless there is another provider. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(AuthProvider.class)
class SupabaseConfiguration {

    private static final InstantSource CLOCK = InstantSource.system();

    @Bean
    static RequiredSettings supabaseRequiredSettings(Environment environment) {
        return new RequiredSettings(environment);
    }

    @Bean
    AuthServer supabaseAuthServer(SupabaseProperties properties, JsonMapper json) {
        ServerUrl url = properties.authServer();
        return new AuthServer(client(properties, url), url, properties.keys(), json, CLOCK);
    }

    @Bean
    AuthProvider supabaseAuthProvider(AuthServer server, SupabaseProperties properties) {
        var offered = new OfferedFlows(server, properties.secretKey() != null, CLOCK);
        return new SupabaseAuthProvider(server, offered, new Accounts(CLOCK));
    }

    @Bean
    UserDirectory supabaseUserDirectory(AuthServer server) {
        return new SupabaseUserDirectory(server, new Accounts(CLOCK));
    }

    @Bean
    TokenIssuer supabaseTokenIssuer(SupabaseProperties properties, AuthProvider provider) {
        return properties.tokens(provider);
    }

    /** Follows no redirects: with a token in its hands, it goes nowhere it was not told to go. */
    private static RestClient client(SupabaseProperties properties, ServerUrl url) {
        var http = HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(url.encrypted() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        return RestClient.builder().requestFactory(requests).build();
    }
}

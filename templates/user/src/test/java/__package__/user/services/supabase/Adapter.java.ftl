package [=package].user.services.supabase;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.json.JsonMapper;

import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.UserDirectory;

/** Supabase's beans as the service has them, for one auth server. */
record Adapter(AuthProvider provider, UserDirectory directory) {

    static final Client CLIENT = new Client("203.0.113.7");
    static final Credentials ADA = new Credentials("ada@example.com", "correct horse");

    static final String PUBLISHABLE = "sb_publishable_2f9c";
    static final String SECRET = "sb_secret_77ab";
    /** {@code {"role":"anon"}} and {@code {"role":"service_role"}}, with a signature nobody looks at. */
    static final String LEGACY_ANON = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2ln";

    static final String LEGACY_SERVICE = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2ln";

    /** @param settings names and values in turn, without {@code supabase.} */
    static Adapter at(String authUrl, String... settings) {
        SupabaseProperties properties = properties(authUrl, settings);
        var configuration = new SupabaseConfiguration();
        AuthServer server = configuration.supabaseAuthServer(properties, new JsonMapper());
        return new Adapter(
                configuration.supabaseAuthProvider(server, properties), configuration.supabaseUserDirectory(server));
    }

    static SupabaseProperties properties(String authUrl, String... settings) {
        Map<String, String> values = new HashMap<>(Map.of(
                "supabase.auth-url", authUrl,
                "supabase.publishable-key", PUBLISHABLE,
                "supabase.secret-key", SECRET,
                "supabase.connect-timeout", "1s",
                "supabase.read-timeout", "5s"));
        for (int i = 0; i < settings.length; i += 2) {
            values.put("supabase." + settings[i], settings[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(values))
                .bind("supabase", SupabaseProperties.class)
                .get();
    }
}

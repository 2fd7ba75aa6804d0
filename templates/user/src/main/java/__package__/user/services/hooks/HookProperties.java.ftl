package [=package].user.services.hooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param hookSecret {@code AUTH_HOOK_SECRET}: what the provider signs its hooks with; empty closes the route */
@ConfigurationProperties("user")
record HookProperties(@DefaultValue("") HookSecrets hookSecret) {}

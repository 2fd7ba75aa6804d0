package [=package].user.routes;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import [=package].user.services.hooks.AuthHook;
import [=package].user.services.hooks.HookMessage;

@Tag(name = "Hooks", description = "For the provider of accounts")
@RestController
@RequestMapping("/api/v1/hooks/auth")
final class AuthHookController {

    private final AuthHook hook;

    AuthHookController(AuthHook hook) {
        this.hook = hook;
    }

    /** An empty object: providers that wait for an answer go on. */
    record Taken() {}

    @Operation(
            summary = "Take a message of the provider",
            description = "Signed as in Standard Webhooks with AUTH_HOOK_SECRET; without that, nothing is here.")
    @PostMapping
    Taken takeHook(
            @RequestHeader(name = "webhook-id", required = false) @Nullable String id,
            @RequestHeader(name = "webhook-timestamp", required = false) @Nullable String timestamp,
            @RequestHeader(name = "webhook-signature", required = false) @Nullable String signature,
            @RequestBody(required = false) byte @Nullable [] body) {
        byte[] bytes = body == null ? new byte[0] : body;
        hook.receive(new HookMessage(id, timestamp, signature, new String(bytes, StandardCharsets.UTF_8)));
        return new Taken();
    }
}

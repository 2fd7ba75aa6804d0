package [=package].user.services.signin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import [=package].user.schemas.SessionView;

/**
 * One refresh of a session at a time. A refresh token is good for one use, and a second one may end the session; whoever
 * asks with a token that is on its way already gets what comes of that. Nothing is tried twice.
 */
@Component
final class Refreshes {

    private final ConcurrentMap<String, CompletableFuture<SessionView>> underWay = new ConcurrentHashMap<>();

    SessionView once(String refreshToken, Supplier<SessionView> refresh) {
        CompletableFuture<SessionView> mine = new CompletableFuture<>();
        CompletableFuture<SessionView> first = underWay.putIfAbsent(refreshToken, mine);
        if (first != null) {
            return ProviderCalls.result(first);
        }
        ProviderCalls.run(refresh, mine);
        underWay.remove(refreshToken);
        return ProviderCalls.result(mine);
    }
}

package [=package].user.services.supabase;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.ProviderUser;

/** Reads sessions and users. What may be missing may be missing; without the rest there is no answer. */
record Accounts(InstantSource clock) {

    boolean isSession(JsonNode body) {
        return text(body, "access_token").isPresent();
    }

    /** @throws AuthFailure {@code BANNED}, too: the server looks for a ban in some of its flows only */
    AuthSession session(JsonNode body, Call call) {
        ProviderUser user = user(body.path("user"), call);
        if (user.bannedUntil().filter(clock.instant()::isBefore).isPresent()) {
            throw new AuthFailure(Reason.BANNED, call + " was answered with a session of a banned user");
        }
        return new AuthSession(
                required(body, "access_token", call),
                required(body, "refresh_token", call),
                expiry(body).orElseThrow(() -> AuthServer.unreadable(call)),
                user);
    }

    ProviderUser user(JsonNode body, Call call) {
        return new ProviderUser(
                required(body, "id", call),
                text(body, "email"),
                text(body, "email_confirmed_at").isPresent(),
                displayName(body.path("user_metadata")),
                text(body, "banned_until").map(time -> instant(time, call)));
    }

    /** Softly: the server keeps a row without address and sessions. */
    static boolean isDeleted(JsonNode user) {
        return text(user, "deleted_at").isPresent();
    }

    /** Anything that looks like a user will do: one who was made up has no more than that. */
    void expectUser(JsonNode body, Call call) {
        required(body, "id", call);
    }

    private Optional<Instant> expiry(JsonNode body) {
        var until = body.path("expires_at").longValueOpt();
        if (until.isPresent()) {
            return Optional.of(Instant.ofEpochSecond(until.getAsLong()));
        }
        return body.path("expires_in").longValueOpt().stream()
                .mapToObj(seconds -> clock.instant().plus(Duration.ofSeconds(seconds)))
                .findFirst();
    }

    /** Google and GitHub tell the first two, the project's dashboard the third. */
    private static Optional<String> displayName(JsonNode metadata) {
        return Stream.of("full_name", "name", "display_name")
                .flatMap(name -> text(metadata, name).stream())
                .map(String::strip)
                .findFirst();
    }

    private static Instant instant(String time, Call call) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            throw AuthServer.unreadable(call);
        }
    }

    private static String required(JsonNode body, String name, Call call) {
        return text(body, name).orElseThrow(() -> AuthServer.unreadable(call));
    }

    private static Optional<String> text(JsonNode body, String name) {
        return body.path(name).stringValueOpt().filter(text -> !text.isBlank());
    }
}

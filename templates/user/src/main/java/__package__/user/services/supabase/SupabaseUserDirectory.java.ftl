package [=package].user.services.supabase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

/**
 * The admin side of Supabase Auth. An answer that cannot be read is never taken for an empty one: whoever compares lists
 * would delete everybody. Who was deleted softly, which this service never does, is gone.
 */
final class SupabaseUserDirectory implements UserDirectory {

    private static final String NAME = "supabase";
    private static final String USERS = "/admin/users";
    private static final int PAGE_SIZE = 50;
    private static final Duration LONGEST_BAN = Duration.ofDays(100 * 365);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AuthServer server;
    private final Accounts accounts;

    SupabaseUserDirectory(AuthServer server, Accounts accounts) {
        this.server = server;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ProviderUser> list(int page) {
        Call call = Call.get(USERS, new Caller.Service())
                .query("page", String.valueOf(page))
                .query("per_page", String.valueOf(PAGE_SIZE));
        JsonNode users = server.ask(call).path("users");
        if (!users.isArray()) {
            throw AuthServer.unreadable(call);
        }
        List<ProviderUser> there = users.values().stream()
                .filter(user -> !Accounts.isDeleted(user))
                .map(user -> accounts.user(user, call))
                .toList();
        // An empty page would look like the last one.
        return there.isEmpty() && !users.isEmpty() ? list(page + 1) : there;
    }

    @Override
    public Optional<ProviderUser> find(String subject) {
        try {
            Call call = Call.get(path(subject), new Caller.Service());
            JsonNode user = server.ask(call);
            return Accounts.isDeleted(user) ? Optional.empty() : Optional.of(accounts.user(user, call));
        } catch (AuthFailure e) {
            if (e.reason() == Reason.UNKNOWN_USER) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void ban(String subject, Duration duration) {
        server.ask(Call.put(path(subject), new Caller.Service()).body("ban_duration", goDuration(duration)));
    }

    @Override
    public void delete(String subject) {
        try {
            server.ask(Call.delete(path(subject), new Caller.Service()));
        } catch (AuthFailure e) {
            if (e.reason() != Reason.UNKNOWN_USER) {
                throw e;
            }
        }
    }

    private static String path(String subject) {
        if (!ID.matcher(subject).matches()) {
            throw new AuthFailure(Reason.UNKNOWN_USER, "The id of a user is a UUID");
        }
        return USERS + "/" + subject;
    }

    /** The server is written in Go, whose durations end with the 292nd year. */
    private static String goDuration(Duration duration) {
        if (duration.isZero()) {
            return "none";
        }
        Duration bounded = duration.compareTo(LONGEST_BAN) > 0 ? LONGEST_BAN : duration;
        return Math.max(1, bounded.toSeconds()) + "s";
    }
}

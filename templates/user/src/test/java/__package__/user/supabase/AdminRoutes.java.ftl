package [=package].user.supabase;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import [=package].user.embedded.Account;
import [=package].user.embedded.Administration;
import [=package].user.embedded.EmbeddedAuth;

/** What needs the secret key. */
record AdminRoutes(Administration accounts) {

    private static final String USERS = "/admin/users";
    private static final Pattern GO_DURATION = Pattern.compile("(\\d+)(ns|us|ms|s|m|h)");
    private static final int PAGE = 50;

    Map<String, Function<Asked, Reply>> routes() {
        return Map.of("GET " + USERS, this::list);
    }

    static boolean isAbout(Asked request) {
        return request.path().startsWith("/admin/");
    }

    /** With a publishable key somebody may come with a token of their own, which opens nothing here. */
    static void requireService(Asked request, EmbeddedAuth engine) {
        if (!Gateway.isService(request)) {
            engine.user(request.bearer());
            throw new Refused(403, "not_admin", "User not allowed");
        }
    }

    /** What is about one user. */
    Reply one(Asked request) {
        String id = request.path().substring((USERS + "/").length());
        UUID user = uuid(id);
        Account account = accounts.find(user).orElseThrow(() -> new Refused(404, "user_not_found", "User not found"));
        return switch (request.method()) {
            case "GET" -> Reply.json(Views.user(account));
            case "PUT" -> Reply.json(Views.user(change(request, account)));
            case "DELETE" -> {
                accounts.delete(user);
                yield Reply.json(Map.of());
            }
            default -> new Reply(405, Map.of(), Optional.empty());
        };
    }

    private Account change(Asked request, Account account) {
        String duration = request.text("ban_duration");
        return duration.isEmpty() ? account : accounts.ban(account.id(), duration(duration));
    }

    private Reply list(Asked request) {
        if (number(request, "per_page", PAGE) != PAGE) {
            throw Refused.validation("The stand-in has pages of 50");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "users",
                accounts.list(number(request, "page", 1)).stream()
                        .map(Views::listed)
                        .toList());
        body.put("aud", "authenticated");
        return Reply.json(body);
    }

    private static int number(Asked request, String name, int otherwise) {
        try {
            return request.query(name).isEmpty() ? otherwise : Integer.parseInt(request.query(name));
        } catch (NumberFormatException e) {
            throw Refused.validation("Bad Pagination Parameters: " + e.getMessage());
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(404, "validation_failed", "user_id must be an UUID");
        }
    }

    private static Duration duration(String text) {
        if (text.equals("none")) {
            return Duration.ZERO;
        }
        Matcher matcher = GO_DURATION.matcher(text);
        if (!matcher.matches()) {
            throw Refused.validation("invalid format for ban duration: time: invalid duration \"" + text + "\"");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ns" -> Duration.ofNanos(amount);
            case "us" -> Duration.ofNanos(amount * 1_000);
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}

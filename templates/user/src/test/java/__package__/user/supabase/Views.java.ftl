package [=package].user.supabase;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import [=package].user.embedded.Account;
import [=package].user.embedded.IssuedSession;

/** Accounts and sessions as the server shows them. */
final class Views {

    /** What the project has set, as the real server answers; not what is left of it. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    private Views() {}

    static Map<String, Object> session(IssuedSession session) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("access_token", session.accessToken());
        view.put("token_type", "bearer");
        view.put("expires_in", LIFETIME.toSeconds());
        view.put("expires_at", session.expiresAt().getEpochSecond());
        view.put("refresh_token", session.refreshToken());
        view.put("user", user(session.account()));
        return view;
    }

    static Map<String, Object> user(Account account) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", account.id().toString());
        view.put("aud", "authenticated");
        view.put("role", "authenticated");
        view.put("email", account.email());
        account.emailConfirmedAt().ifPresent(time -> view.put("email_confirmed_at", time.toString()));
        view.put("phone", "");
        account.emailConfirmedAt().ifPresent(time -> view.put("confirmed_at", time.toString()));
        account.newEmail().ifPresent(email -> view.put("new_email", email));
        account.lastSignInAt().ifPresent(time -> view.put("last_sign_in_at", time.toString()));
        view.put("app_metadata", account.appMetadata());
        view.put("user_metadata", metadata(account));
        view.put("identities", List.of(identity(account)));
        view.put("created_at", account.createdAt().toString());
        view.put("updated_at", account.updatedAt().toString());
        account.bannedUntil().ifPresent(time -> view.put("banned_until", time.toString()));
        view.put("is_anonymous", false);
        return view;
    }

    /** Somebody who does not exist, so that a known address is not told from a new one. */
    static Map<String, Object> invented(Account account) {
        Map<String, Object> view = user(account);
        view.put("role", "");
        view.put("user_metadata", account.userMetadata());
        view.put("identities", List.of());
        view.put("confirmation_sent_at", account.createdAt().toString());
        return view;
    }

    /** In lists, identities are left out. */
    static Map<String, Object> listed(Account account) {
        Map<String, Object> view = user(account);
        view.put("identities", null);
        return view;
    }

    private static Map<String, Object> metadata(Account account) {
        Map<String, Object> metadata = new LinkedHashMap<>(account.userMetadata());
        metadata.put("email", account.email());
        metadata.put("email_verified", account.isConfirmed());
        metadata.put("phone_verified", false);
        metadata.put("sub", account.id().toString());
        return metadata;
    }

    private static Map<String, Object> identity(Account account) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", account.id().toString());
        view.put("user_id", account.id().toString());
        view.put("identity_data", metadata(account));
        view.put("provider", account.appMetadata().getOrDefault("provider", "email"));
        view.put("created_at", account.createdAt().toString());
        view.put("updated_at", account.updatedAt().toString());
        view.put("email", account.email());
        return view;
    }
}

package [=package].user.embedded;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import [=package].user.services.provider.OAuthProvider;

/** Which account belongs to somebody who comes from Google or GitHub. Both have checked the address. */
final class LinkedAccounts {

    private final EmbeddedDatabase database;
    private final Accounts accounts;

    LinkedAccounts(EmbeddedDatabase database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    Account of(OAuthProvider provider, String email) {
        Optional<Account> before = linked(provider, email);
        if (before.isPresent()) {
            return before.get();
        }
        String name = provider.name().toLowerCase(Locale.ROOT);
        Account account = accounts.create(
                        email,
                        Map.of("full_name", nameIn(email), "email_verified", true),
                        Map.of("provider", name, "providers", List.of()))
                .or(() -> accounts.findByEmail(email))
                .orElseThrow();
        if (!account.isConfirmed()) {
            // Whoever signed up with this address and never confirmed it may not have been its owner.
            accounts.removePassword(account.id());
            accounts.confirm(account.id());
        }
        link(account, provider, email);
        Set<Object> providers =
                new LinkedHashSet<>((List<?>) account.appMetadata().getOrDefault("providers", List.of()));
        providers.add(name);
        accounts.addAppMetadata(account.id(), Map.of("providers", providers));
        return accounts.get(account.id());
    }

    /** The page that stands in for the provider asks for an address alone. */
    private static String nameIn(String email) {
        return email.substring(0, email.indexOf('@'));
    }

    private Optional<Account> linked(OAuthProvider provider, String email) {
        return database.sql("select user_id from identities where provider = :provider and subject = :subject")
                .param("provider", provider.name())
                .param("subject", email)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::find);
    }

    private void link(Account account, OAuthProvider provider, String email) {
        database.sql("insert into identities (provider, subject, user_id) values (:provider, :subject, :user)")
                .param("provider", provider.name())
                .param("subject", email)
                .param("user", account.id())
                .update();
    }
}

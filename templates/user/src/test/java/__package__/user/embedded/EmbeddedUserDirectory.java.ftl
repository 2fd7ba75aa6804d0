package [=package].user.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.ProviderUser;
import [=package].user.services.provider.UserDirectory;

import static [=package].user.embedded.Failures.translated;

/** The engine's accounts, for administration. */
@Component
@EmbeddedProvider
final class EmbeddedUserDirectory implements UserDirectory {

    private final Administration administration;

    EmbeddedUserDirectory(EmbeddedAuth engine) {
        this.administration = engine.administration();
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public List<ProviderUser> list(int page) {
        return administration.list(page).stream().map(Failures::user).toList();
    }

    @Override
    public Optional<ProviderUser> find(String subject) {
        return id(subject).flatMap(administration::find).map(Failures::user);
    }

    @Override
    public void ban(String subject, Duration duration) {
        UUID user = id(subject).orElseThrow(() -> new AuthFailure(Reason.UNKNOWN_USER, "not an id"));
        translated(Reason.UNKNOWN_USER, () -> administration.ban(user, duration));
    }

    @Override
    public void delete(String subject) {
        id(subject).ifPresent(administration::delete);
    }

    private static Optional<UUID> id(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

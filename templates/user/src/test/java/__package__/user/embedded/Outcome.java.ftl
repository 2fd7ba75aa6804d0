package [=package].user.embedded;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What comes of a transaction that commits even when it ends in a failure. */
record Outcome<T>(@Nullable T value, Optional<EmbeddedFailure> failure) {

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, Optional.empty());
    }

    static <T> Outcome<T> failed(EmbeddedFailure failure) {
        return new Outcome<>(null, Optional.of(failure));
    }

    T get() {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return value;
    }
}

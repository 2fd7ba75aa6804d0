package [=package].user.services.supabase;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import [=package].user.services.provider.AuthProvider;
import [=package].user.services.tokens.TokenIssuer;

/**
 * @param url {@code SUPABASE_URL}: the project's address
 * @param authUrl {@code SUPABASE_AUTH_URL}: where its auth server is, if not at {@code /auth/v1} below that
 * @param issuer {@code SUPABASE_JWT_ISSUER}: the issuer in its tokens, if not the auth server's address
 * @param publishableKey {@code SUPABASE_PUBLISHABLE_KEY}: sent with each call; not a secret
 * @param secretKey {@code SUPABASE_SECRET_KEY}: opens the list of users, bans and deletions
 * @param jwtSecret {@code SUPABASE_JWT_SECRET}: for projects that still sign with HS256; their tokens are checked here then
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take, to its last byte
 */
@Validated
@ConfigurationProperties("supabase")
record SupabaseProperties(
        @Nullable ServerUrl url,
        @Nullable ServerUrl authUrl,
        @Nullable Issuer issuer,
        @Nullable PublishableKey publishableKey,
        @Nullable SecretKey secretKey,
        @Nullable JwtSecret jwtSecret,

        @NotNull @DurationMin(millis = 1, message = "is no time at all: set it to a few seconds, like 5s")
        Duration connectTimeout,

        @NotNull @DurationMin(millis = 1, message = "is no time at all: set it to a few seconds, like 10s")
        Duration readTimeout) {

    /** Asked for where Supabase is the provider: {@link RequiredSettings} has seen to it that there is one. */
    ServerUrl authServer() {
        return Optional.ofNullable(authUrl)
                .orElseGet(() -> Objects.requireNonNull(url).belowOnce("/auth/v1"));
    }

    ProjectKeys keys() {
        return new ProjectKeys(Objects.requireNonNull(publishableKey), Optional.ofNullable(secretKey));
    }

    TokenIssuer.Remote tokens(AuthProvider provider) {
        ServerUrl server = authServer();
        return new TokenIssuer.Remote(
                issuer == null ? server.uri().toString() : issuer.value(),
                server.below("/.well-known/jwks.json").uri(),
                Optional.ofNullable(jwtSecret).map(JwtSecret::key),
                provider::introspect);
    }
}

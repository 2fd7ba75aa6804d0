package [=package].user.services.supabase;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;

/**
 * An answer that is no success, in one of the server's three shapes: {@code {code:<number>, error_code, msg}}, with the
 * version header {@code {code:<text>, message}}, and of OAuth {@code {error, error_description}}. Only the code is taken
 * over: the texts beside it may name people.
 */
record Refusal(Call call, Answer answer) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,60}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Duration USUAL_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int TOO_MANY_REQUESTS = 429;

    AuthFailure asFailure(InstantSource clock) {
        return new AuthFailure(reason(), message(), details(), retryAfter(clock));
    }

    private Reason reason() {
        if (answer.status() == TOO_MANY_REQUESTS) {
            return Reason.RATE_LIMITED;
        }
        if (answer.status() < 400 || answer.status() >= 500) {
            return Reason.UNAVAILABLE;
        }
        Reason reason = code().flatMap(code -> ErrorCodes.reason(code, call.malformed()))
                .orElse(Reason.UNAVAILABLE);
        // Only somebody who sent a token can have sent a wrong one. Else it is our key, or the gateway in between.
        boolean ours = reason == Reason.TOKEN_INVALID && !(call.caller() instanceof Caller.Holder);
        return ours ? Reason.UNAVAILABLE : reason;
    }

    private String message() {
        return call + " was answered with " + answer.status()
                + code().map(code -> " " + code).orElse("");
    }

    private Optional<String> code() {
        return answer.json().stream()
                .flatMap(body -> Stream.of("code", "error_code", "error").flatMap(name -> text(body.path(name))))
                .filter(code -> CODE.matcher(code).matches())
                .findFirst();
    }

    private List<String> details() {
        return answer.json().stream()
                .flatMap(body -> body.path("weak_password").path("reasons").values().stream())
                .flatMap(Refusal::text)
                .filter(detail -> CODE.matcher(detail).matches())
                .toList();
    }

    private static Stream<String> text(JsonNode node) {
        return node.stringValueOpt().stream();
    }

    private Duration retryAfter(InstantSource clock) {
        String header = Optional.ofNullable(answer.headers().getFirst(HttpHeaders.RETRY_AFTER))
                .orElse("");
        Duration wait = SECONDS.matcher(header).matches()
                ? Duration.ofSeconds(Long.parseLong(header))
                : until(header, clock).orElse(USUAL_WAIT);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Optional<Duration> until(String date, InstantSource clock) {
        try {
            var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), then)).filter(wait -> !wait.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

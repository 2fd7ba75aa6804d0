package [=package].events.schemas;

import org.springframework.http.HttpStatus;

import [=package].core.errors.ErrorCode;

/** What can go wrong with an operator's wish for events. */
public enum EventError implements ErrorCode {
    UNKNOWN_DEAD_LETTER("events.unknown_dead_letter", HttpStatus.NOT_FOUND, "There is no such dead letter"),
    UNKNOWN_SUBSCRIBER(
            "events.unknown_subscriber", HttpStatus.CONFLICT, "This version of the service has no such subscriber"),
    STREAMS_UNAVAILABLE("events.streams_unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The streams cannot be reached");

    private final String code;
    private final HttpStatus status;
    private final String title;

    EventError(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

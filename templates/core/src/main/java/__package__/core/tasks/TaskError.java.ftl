package [=package].core.tasks;

import org.springframework.http.HttpStatus;

import [=package].core.errors.ErrorCode;

/** What can go wrong with an operator's wish for a task. */
enum TaskError implements ErrorCode {
    UNKNOWN_DEAD_LETTER("tasks.unknown_dead_letter", HttpStatus.NOT_FOUND, "There is no such dead letter"),
    NO_LONGER_DECLARED("tasks.no_longer_declared", HttpStatus.CONFLICT, "This version of the service has no such task");

    private final String code;
    private final HttpStatus status;
    private final String title;

    TaskError(String code, HttpStatus status, String title) {
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

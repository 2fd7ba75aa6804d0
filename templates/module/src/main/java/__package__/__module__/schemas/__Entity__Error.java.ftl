package [=package].[=module.packageName].schemas;

import org.springframework.http.HttpStatus;

import [=package].core.errors.ErrorCode;

/** What can go wrong with [=entity.oneOf]. */
public enum [=entity.type]Error implements ErrorCode {
    UNKNOWN("[=module.packageName].unknown", HttpStatus.NOT_FOUND, "There is no such [=entity.words]");

    private final String code;
    private final HttpStatus status;
    private final String title;

    [=entity.type]Error(String code, HttpStatus status, String title) {
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

package [=package].user.embedded;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the pages are sent. Their headers come before core's, which are only added where there are none. */
final class DevelopmentPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private DevelopmentPage() {}

    static ResponseEntity<String> of(Html html) {
        return of(HttpStatus.OK, html);
    }

    /** Referrers within the service: a browser that must not tell one sends {@code Origin: null} with a form. */
    static ResponseEntity<String> of(HttpStatus status, Html html) {
        return ResponseEntity.status(status)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "same-origin")
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
                .body(html.text());
    }
}

package [=package].core.errors;

import org.springframework.http.HttpStatus;

/** One enum per module implements this. Clients rely on a code: it is never renamed and never changes its meaning. */
public interface ErrorCode {

    /** Dotted and lower case, such as {@code orders.already_paid}. */
    String code();

    HttpStatus status();

    /** The same for every occurrence; what is special about one goes into the problem's detail. */
    String title();
}

package [=package].user.embedded;

import java.net.URI;

/** Adds to addresses, whose own query stays as it is written. */
final class Links {

    private Links() {}

    /** @param parameters encoded already */
    static URI with(URI address, String parameters) {
        String whole = address.toString();
        int end = whole.indexOf('#');
        String page = end < 0 ? whole : whole.substring(0, end);
        String fragment = end < 0 ? "" : whole.substring(end);
        return URI.create(page + (address.getRawQuery() == null ? "?" : "&") + parameters + fragment);
    }
}

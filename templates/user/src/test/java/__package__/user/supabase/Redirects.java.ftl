package [=package].user.supabase;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where people are sent. An address that is not allowed is no error: they come to the referring page, or to the site. */
record Redirects(URI site) {

    /** As in {@code redirect_to}, else as the page says where the request comes from. */
    URI of(Asked request) {
        return Stream.of(request.query("redirect_to"), request.header("Referer").orElse(""))
                .flatMap(address -> allowed(address).stream())
                .findFirst()
                .orElse(site);
    }

    /** The list of the stand-in: the site itself, this machine, and everything at example.com by HTTPS. */
    private Optional<URI> allowed(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            boolean secure = "https".equals(uri.getScheme());
            boolean allowed = host != null
                    && (isSite(uri)
                            || host.equals("localhost")
                            || host.equals("127.0.0.1")
                            || (secure && host.endsWith(".example.com")));
            return allowed ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isSite(URI uri) {
        return uri.getHost().equals(site.getHost()) && uri.getScheme().equals(site.getScheme());
    }
}

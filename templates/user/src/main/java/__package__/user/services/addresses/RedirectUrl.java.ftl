package [=package].user.services.addresses;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it has to be written to be one at all: a plain subset of what browsers take, in which there is one way to
 * read it. No names before the host, no default port, no capital letters in the host, nothing encoded in the path, no dots
 * that lead upwards, no fragment. Its query has neither of the names that are added to it here.
 */
public record RedirectUrl(String origin, String path, String query) {

    private static final int MOST_LETTERS = 2048;
    private static final Pattern PLAIN = Pattern.compile("(https?://(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:]+])"
            + "(?::(?:0|[1-9]\\d{0,4}))?)"
            + "((?:/[A-Za-z0-9._~!$&'()*+,;=:@-]*+)*+)"
            + "((?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]++|%(?![01]|7[Ff])[0-9A-Fa-f]{2})*+)?)");
    private static final Pattern DEFAULT_PORT = Pattern.compile("http://.*:80|https://.*:443");

    static Optional<RedirectUrl> parse(String text) {
        Matcher url = PLAIN.matcher(text);
        return text.length() <= MOST_LETTERS && url.matches()
                ? Optional.of(new RedirectUrl(url.group(1), url.group(2), url.group(3)))
                        .filter(RedirectUrl::hasOneReading)
                : Optional.empty();
    }

    private boolean hasOneReading() {
        return !DEFAULT_PORT.matcher(origin).matches()
                && !origin.contains("..")
                && !path.contains("//")
                && Arrays.stream(path.split("/")).noneMatch(segment -> segment.equals(".") || segment.equals(".."))
                && Arrays.stream(query.split("[?&]")).noneMatch(RedirectUrl::isOurs);
    }

    /** A code that was there before ours would be taken for it: somebody else's sign-in. */
    private static boolean isOurs(String parameter) {
        String name = URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8);
        return name.equals("code") || name.equals("error");
    }

    public URI uri() {
        return URI.create(origin + path + query);
    }

    /** With a parameter of ours behind its own. */
    public URI with(String parameter, String value) {
        return URI.create(origin + path + query + (query.isEmpty() ? "?" : "&") + parameter + "=" + value);
    }

    /** Whether the other is this address or below it. */
    boolean covers(RedirectUrl other) {
        String folder = path.endsWith("/") ? path : path + "/";
        return origin.equals(other.origin) && (other.path + "/").startsWith(folder);
    }
}

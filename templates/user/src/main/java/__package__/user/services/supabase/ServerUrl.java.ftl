package [=package].user.services.supabase;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/** Where a server is: no login, query or fragment, and no slash at the end, so that paths can be added. */
record ServerUrl(URI uri) {

    private static final String EXAMPLE = "https://abcdefgh.supabase.co";

    /** An empty variable counts as one that is not set. */
    public static @Nullable ServerUrl valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(text.strip().replaceAll("/+$", ""));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (web && plain && uri.getHost() != null) {
                return new ServerUrl(uri);
            }
            throw malformed();
        } catch (URISyntaxException e) {
            // The cause stays behind: its message holds the whole value.
            throw malformed();
        }
    }

    ServerUrl below(String path) {
        return new ServerUrl(URI.create(uri + path));
    }

    /** For those who copied the longer address. */
    ServerUrl belowOnce(String path) {
        return uri.getPath().endsWith(path) ? this : below(path);
    }

    boolean encrypted() {
        return "https".equals(uri.getScheme());
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("is not the address of a server: write it like " + EXAMPLE);
    }
}

package [=package].user.services.oauth;

import java.net.URI;

import [=package].user.schemas.SessionView;

/** How a sign-in at Google or GitHub ends. */
public sealed interface OAuthEnd {

    /** With a session, for whoever asked without a page to go on to. */
    record Session(SessionView view) implements OAuthEnd {}

    /** At the page that was asked for, with a code or an error in its query. */
    record Redirect(URI location) implements OAuthEnd {

        @Override
        public String toString() {
            return "Redirect[***]";
        }
    }
}

package [=package].user.routes;

import [=package].user.CurrentUser;
import [=package].user.services.provider.AccessToken;

/**
 * Who sent the request, and with which token: for routes that act on the session itself. A controller's method takes one
 * as a parameter; the route is then for signed-in users alone.
 */
public record SignedIn(CurrentUser user, AccessToken token, String tokenValue) {

    @Override
    public String toString() {
        return "SignedIn[***]";
    }
}

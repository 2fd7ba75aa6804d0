package [=package].user.services;

import [=package].user.CurrentUser;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;

/** Finds the row behind a verified token, and makes it when somebody is here for the first time. */
public interface SignedInUsers {

    /**
     * Who the token is for.
     *
     * @throws AuthFailure {@code BANNED} or {@code UNKNOWN_USER} for somebody who may not be here any more
     */
    CurrentUser of(AccessToken token);
}

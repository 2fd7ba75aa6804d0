package [=package].user.embedded;

import java.net.URI;
import java.time.Duration;

/** What tests ask of the provider under test, whichever it is, and cannot ask through the port. */
public interface AuthBed extends SigningBed {

    /** Waits up to five seconds for one. */
    Mail lastMail(String email);

    void confirmEmails(boolean wanted);

    void ban(String email);

    void makeAdmin(String email);

    /**
     * Lets so much time go by for everything the provider keeps: codes, waits, sessions, bans, keys. Tokens that it has
     * issued, and the clock of whoever checks them, stay as they are.
     */
    void pass(Duration time);

    /**
     * Grants the consent that {@code authorizeUrl} asks a browser for.
     *
     * @return where the browser is sent then
     */
    URI allow(URI authorizeUrl, String email);

    /** Like {@link #allow}, for somebody who changes their mind. */
    URI deny(URI authorizeUrl);
}

package [=package].user.embedded;

import java.util.Map;

/** What tests of tokens ask of whoever signs them. */
public interface SigningBed {

    void rotateKeys();

    /** Signed with the current key. An entry of the header that is null is left out. */
    String signedToken(Map<String, Object> header, Map<String, Object> claims);
}

/**
 * Signing in at Google or GitHub: a sign-in is started here, comes back here, and ends with a session for whoever started
 * it and for nobody else.
 */
package [=package].user.services.oauth;

package [=package].core.security;

/**
 * One way to authenticate, as {@code WWW-Authenticate} names it. A bean of this type stands beside each filter that reads
 * credentials.
 */
public record Challenge(String value) {}

package [=package].user.embedded;

import java.net.URI;
import java.time.Instant;

import [=package].user.services.provider.OtpKind;

/** A mail that would have been sent: the code in it, and the link, which holds the hash instead. */
public record Mail(String to, OtpKind kind, String code, String tokenHash, URI link, Instant sentAt) {}

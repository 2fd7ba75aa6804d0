package [=package].user.services.provider;

/** Who is at the other end, for the provider's own limits: without it, all users would share this server's address. */
public record Client(String address) {}

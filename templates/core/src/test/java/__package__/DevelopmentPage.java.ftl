package [=package];

/** A page that only {@code make run} has, and tells of when everything is up: a module declares one as a bean. */
public record DevelopmentPage(String title, String path) {}

package [=package].core.config;

import java.util.Locale;

/** What this process does of the service's work: production runs web and worker processes apart. */
public enum ServiceRole {
    /** Answers HTTP requests and hands tasks to the workers. */
    WEB,
    /** Runs tasks; answers health checks. */
    WORKER,
    /** Does both: right for development and for a small production. */
    ALL;

    public boolean runsTasks() {
        return this != WEB;
    }

    /** Named as Spring's conversion looks for it, so that a wrong value is told in words. */
    public static ServiceRole of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "web" -> WEB;
            case "worker" -> WORKER;
            case "all" -> ALL;
            default -> throw new IllegalArgumentException("is none of web, worker, all");
        };
    }
}

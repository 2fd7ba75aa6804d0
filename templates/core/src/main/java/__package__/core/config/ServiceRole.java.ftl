package [=package].core.config;

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
}

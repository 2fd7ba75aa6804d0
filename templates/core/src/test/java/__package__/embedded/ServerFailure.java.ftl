package [=package].embedded;

/** Why the servers cannot run here, in words for the person who started them. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }

    ServerFailure(String message) {
        super(message);
    }
}

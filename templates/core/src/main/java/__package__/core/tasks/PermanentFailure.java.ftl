package [=package].core.tasks;

/** Thrown by a task that would fail again however often it is tried: it becomes a dead letter at once. */
public final class PermanentFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermanentFailure(String message) {
        super(message);
    }

    public PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package [=package].events.services;

/** Carries whatever a subscriber's method threw, checked or not, out of its transaction. */
final class SubscriberFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SubscriberFailure(Throwable cause) {
        super(cause);
    }

    /** What the subscriber threw, if it was the subscriber; a failing commit, say, is itself the cause. */
    static Throwable causeOf(Throwable failure) {
        return failure instanceof SubscriberFailure ? failure.getCause() : failure;
    }
}

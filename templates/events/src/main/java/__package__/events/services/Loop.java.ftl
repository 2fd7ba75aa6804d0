package [=package].events.services;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Repeats a step on a thread of its own until it is stopped. A step that fails is tried again a little later. */
final class Loop {

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final OutageLog log;
    private final Duration pause;
    private final Step step;
    private final Thread thread;

    /**
     * @param what it does, for the log
     * @param pause between two steps
     */
    Loop(String name, String what, Duration pause, Step step) {
        this.log = new OutageLog(what);
        this.pause = pause;
        this.step = step;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    interface Step {
        void run() throws InterruptedException;
    }

    Loop start() {
        thread.start();
        return this;
    }

    /** Begins no further step. */
    void stop() {
        stopped.countDown();
    }

    void awaitEnd(Duration longest) throws InterruptedException {
        thread.join(longest.toMillis());
    }

    private void run() {
        try {
            Duration wait = Duration.ZERO;
            while (!stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                wait = works() ? pause : AFTER_FAILURE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean works() throws InterruptedException {
        try {
            step.run();
            log.worked();
            return true;
        } catch (RuntimeException e) {
            if (stopped.getCount() > 0) {
                log.failed(e);
            }
            return false;
        }
    }
}

package [=package].user.services.signin;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

import [=package].core.logging.Correlation;

/** Calls of the provider that their requests need not wait for. No more than so many wait; what was accepted is done. */
@Component
final class ProviderCalls implements SmartLifecycle {

    private static final int THREADS = 32;
    private static final int WAITING = 128;
    private static final int SECONDS_TO_FINISH = 20;

    private volatile ThreadPoolExecutor threads;

    /** @throws RejectedExecutionException when too many are waiting already */
    <T> CompletableFuture<T> start(Supplier<T> work) {
        CompletableFuture<T> call = new CompletableFuture<>();
        Correlation correlation = Correlation.current();
        threads.execute(() -> {
            try (Correlation.Scope ignored = correlation.open()) {
                run(work, call);
            }
        });
        return call;
    }

    static <T> void run(Supplier<T> work, CompletableFuture<T> call) {
        try {
            call.complete(work.get());
        } catch (RuntimeException | Error failure) {
            call.completeExceptionally(failure);
        }
    }

    /** Waits for a call, and throws what it threw. */
    static <T> T result(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public void start() {
        ThreadPoolExecutor starting = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                new CustomizableThreadFactory("provider-"));
        starting.allowCoreThreadTimeOut(true);
        threads = starting;
    }

    /** After the web server has answered its last request. */
    @Override
    public void stop() {
        ThreadPoolExecutor stopping = threads;
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException e) {
            stopping.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        ThreadPoolExecutor running = threads;
        return running != null && !running.isShutdown();
    }

    /** Up before the web server, and down after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}

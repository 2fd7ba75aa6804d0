package [=package].core.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import [=package].core.config.ServiceProperties;
import [=package].core.config.ServiceRole;

/** Runs tasks while the service is up, in the roles that do; on stopping it takes no new ones and lets running ones finish. */
@Component
final class TaskWorker implements SmartLifecycle {

    private final ObjectProvider<Scheduler> scheduler;
    private final ServiceRole role;
    private volatile Scheduler running;

    TaskWorker(ObjectProvider<Scheduler> scheduler, ServiceProperties service) {
        this.scheduler = scheduler;
        this.role = service.role();
    }

    @Override
    public boolean isAutoStartup() {
        return role.runsTasks();
    }

    @Override
    public void start() {
        Scheduler starting = scheduler.getObject();
        starting.start();
        running = starting;
    }

    @TransactionalEventListener(value = TaskEnqueued.class, fallbackExecution = true)
    void wake() {
        Scheduler awake = running;
        if (awake != null) {
            awake.triggerCheckForDueExecutions();
        }
    }

    /** Beside the web server's own drain, not before or after it. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }

    @Override
    public void stop(Runnable done) {
        Scheduler stopping = running;
        running = null;
        new Thread(
                        () -> {
                            stopping.stop();
                            done.run();
                        },
                        "tasks-drain")
                .start();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}

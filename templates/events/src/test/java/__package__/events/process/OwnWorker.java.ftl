package [=package].events.process;

import java.util.concurrent.CompletableFuture;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

import [=package].SharedBeans;

/** The worker in the tests' own process, which rests while another process does the work. */
@SharedBeans
class OwnWorker {

    @Bean
    Pause ownWorkersPause(@Qualifier("eventWorker") SmartLifecycle worker) {
        return new Pause(worker);
    }

    record Pause(SmartLifecycle worker) {

        void begin() {
            CompletableFuture<Void> drained = new CompletableFuture<>();
            worker.stop(() -> drained.complete(null));
            drained.join();
        }

        void end() {
            worker.start();
        }
    }
}

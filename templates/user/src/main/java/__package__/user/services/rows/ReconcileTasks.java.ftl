package [=package].user.services.rows;

import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import [=package].core.tasks.BackgroundTask;
import [=package].core.tasks.RecurringTask;
import [=package].user.services.UserProperties;

/** When rows are compared with the provider's accounts, and in which steps. */
@Configuration(proxyBeanMethods = false)
class ReconcileTasks {

    record ReadPage(UUID walk, int page) {}

    record AskForMissing(UUID walk) {}

    @Bean
    RecurringTask reconcileUsers(Reconciliation reconciliation, UserProperties properties) {
        return RecurringTask.of("user.reconcile", properties.reconcile(), reconciliation::start);
    }

    @Bean
    BackgroundTask<ReadPage> readPageOfAccounts(Reconciliation reconciliation) {
        return BackgroundTask.of(
                "user.reconcile.page", ReadPage.class, task -> reconciliation.readPage(task.walk(), task.page()));
    }

    @Bean
    BackgroundTask<AskForMissing> askForMissingAccounts(Reconciliation reconciliation) {
        return BackgroundTask.of(
                "user.reconcile.missing", AskForMissing.class, task -> reconciliation.askForMissing(task.walk()));
    }
}

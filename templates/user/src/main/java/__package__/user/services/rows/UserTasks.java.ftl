package [=package].user.services.rows;

import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import [=package].core.tasks.BackgroundTask;

/** What is asked of the provider behind a request's back. Payloads hold our own ids alone. */
@Configuration(proxyBeanMethods = false)
class UserTasks {

    /** Somebody is new, or changed something there: take over what the provider knows. */
    record ReadAccount(UUID userId) {}

    /** Something happened to the account; it may be gone. */
    record CheckAccount(UUID userId) {}

    /** The user is gone here, and is to be gone there. */
    record DeleteAccount(UUID userId) {}

    @Bean
    BackgroundTask<ReadAccount> readAccount(AccountNews news) {
        return BackgroundTask.of("user.read-account", ReadAccount.class, task -> news.read(task.userId()));
    }

    @Bean
    BackgroundTask<CheckAccount> checkAccount(AccountNews news) {
        return BackgroundTask.of("user.check-account", CheckAccount.class, task -> news.check(task.userId()));
    }

    @Bean
    BackgroundTask<DeleteAccount> deleteAccount(Departures departures) {
        return BackgroundTask.of(
                "user.delete-account", DeleteAccount.class, task -> departures.deleteAccount(task.userId()));
    }
}

package [=package].user.services.hooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import [=package].core.tasks.RecurringTask;

@Configuration(proxyBeanMethods = false)
class HookTasks {

    @Bean
    RecurringTask forgetOldHookMessages(SeenMessages seen) {
        return RecurringTask.of("user.forget-hook-messages", "0 40 * * * *", seen::forgetOld);
    }
}

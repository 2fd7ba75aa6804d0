package [=package].events.services;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import [=package].core.config.ServiceProperties;
import [=package].core.config.ServiceRole;

import static org.assertj.core.api.Assertions.assertThat;

class EventWorkerTest {

    @ParameterizedTest
    @CsvSource({"WEB, false", "WORKER, true", "ALL, true"})
    void startsInTheRolesThatRunTasks(ServiceRole role, boolean starts) {
        var worker = new EventWorker(null, null, null, null, null, null, null, new ServiceProperties(role));

        assertThat(worker.isAutoStartup()).isEqualTo(starts);
        assertThat(worker.isRunning()).isFalse();
    }
}

package [=package].core.tasks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import [=package].core.config.ServiceProperties;
import [=package].core.config.ServiceRole;

import static org.assertj.core.api.Assertions.assertThat;

class TaskWorkerTest {

    @ParameterizedTest
    @CsvSource({"WEB, false", "WORKER, true", "ALL, true"})
    void startsInTheRolesThatRunTasks(ServiceRole role, boolean starts) {
        var worker = new TaskWorker(null, new ServiceProperties(role));

        assertThat(worker.isAutoStartup()).isEqualTo(starts);
        assertThat(worker.isRunning()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WEB", "WORKER"})
    void isNotWokenBeforeItRuns(ServiceRole role) {
        new TaskWorker(null, new ServiceProperties(role)).wake();
    }
}

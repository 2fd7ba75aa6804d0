package [=package].[=module.packageName].services;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

import [=package].ServiceTest;
import [=package].[=module.packageName].Samples;
import [=package].[=module.packageName].schemas.[=entity.type];

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class [=entity.type]RepositoryTest {

    @Autowired
    [=entity.type]Repository repository;

    @ParameterizedTest
    @ValueSource(strings = {Samples.FULL, Samples.SPARSE})
    void keepsWhatItIsGiven(String json) {
        [=entity.type] stored = repository.save([=entity.type].of(Samples.details(json)));

        assertThat(repository.findById(stored.id())).contains(stored);
    }

    @Test
    void countsTheVersionsAndRefusesOutdatedOnes() {
        [=entity.type] first = repository.save([=entity.type].of(Samples.full()));
        [=entity.type] second = repository.save(first.with(Samples.sparse()));

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThatThrownBy(() -> repository.save(first)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> repository.delete(first)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(repository.findById(first.id())).contains(second);
    }

    @Test
    void listsWhatIsOlderThanARow() {
        [=entity.type] older = repository.save([=entity.type].of(Samples.full()));
        [=entity.type] newer = repository.save([=entity.type].of(Samples.full()));

        List<[=entity.type]> rows = repository.after(newer.createdAt(), newer.id(), 1_000);

        assertThat(rows).contains(older).doesNotContain(newer);
    }
}

package [=package].[=module.packageName].schemas;

import org.junit.jupiter.api.Test;

import [=package].[=module.packageName].Samples;

import static org.assertj.core.api.Assertions.assertThat;

class [=entity.type]Test {

    private final [=entity.type]Details full = Samples.full();
    private final [=entity.type]Details sparse = Samples.sparse();

    @Test
    void hasAnIdBeforeItIsStoredAndAVersionAfterwards() {
        [=entity.type] fresh = [=entity.type].of(full);

        assertThat(fresh.id()).isNotEqualTo([=entity.type].of(full).id());
        assertThat(fresh.version()).isNull();
        assertThat(fresh.updatedAt()).isEqualTo(fresh.createdAt());
    }

    @Test
    void staysTheSameWhenItsDetailsChange() {
        [=entity.type] read = [=entity.type].of(full).asOf(3);

        [=entity.type] changed = read.with(sparse);

        assertThat(changed.id()).isEqualTo(read.id());
        assertThat(changed.version()).isEqualTo(3);
        assertThat(changed.createdAt()).isEqualTo(read.createdAt());
        assertThat(changed.updatedAt()).isAfterOrEqualTo(read.updatedAt());
        assertThat(changed.details()).isEqualTo(sparse);
    }
}

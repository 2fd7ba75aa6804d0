package [=package].core.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import [=package].core.errors.CoreError;
import [=package].core.errors.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntityTagTest {

    @Test
    void aTagBringsTheVersionBack() {
        assertThat(EntityTag.version(EntityTag.of(7))).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "*")
    void whoNamesNoVersionIsAskedForOne(String ifMatch) {
        assertRefused(ifMatch, CoreError.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "W/\"7\"", "\"7", "\"+7\"", "\"07\"", "\"7\", \"8\"", "\"abc\""})
    void aTagThatWasNeverGivenIsOutdated(String ifMatch) {
        assertRefused(ifMatch, CoreError.VERSION_OUTDATED);
    }

    private static void assertRefused(String ifMatch, CoreError error) {
        assertThatThrownBy(() -> EntityTag.version(ifMatch))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.error()).isEqualTo(error));
    }
}

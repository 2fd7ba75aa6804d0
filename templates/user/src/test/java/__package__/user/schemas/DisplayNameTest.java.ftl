package [=package].user.schemas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayNameTest {

    @Test
    void aNameFromElsewhereIsTakenAsItIs() {
        assertThat(DisplayName.fitting("Zoë 👩‍🚀 O’Neill")).contains("Zoë 👩‍🚀 O’Neill");
    }

    @Test
    void loosesBlanksAroundItAndWhatNobodyCanSee() {
        assertThat(DisplayName.fitting("  Ada\r\n\u202E Lovelace\u0000 ")).contains("Ada Lovelace");
    }

    @Test
    void isCutWithoutTearingACharacterApart() {
        assertThat(DisplayName.fitting("🚀".repeat(101))).contains("🚀".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u202E"})
    void isNoneWhenNothingIsLeft(String name) {
        assertThat(DisplayName.fitting(name)).isEmpty();
    }
}

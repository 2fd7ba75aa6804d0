package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"class", "new", "goto", "strictfp", "enum", "_", "true", "null"})
    void keywordsAndLiteralsAreReserved(String word) {
        assertThat(JavaWords.isReserved(word)).isTrue();
    }

    /** On every JDK, or a spec would be right on one and wrong on another. */
    @ParameterizedTest
    @ValueSource(strings = {"shop", "__", "record", "sealed", "permits", "yield", "var", "when", "module"})
    void otherWordsAreNot(String word) {
        assertThat(JavaWords.isReserved(word)).isFalse();
    }
}

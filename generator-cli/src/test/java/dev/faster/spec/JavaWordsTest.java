package dev.faster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWordsTest {
    @Test
    void agreesWithTheCompilerAboutEveryShortWordAndEveryKeyword() {
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                agree("" + a + b);
                for (char c = 'a'; c <= 'z'; c++) {
                    agree("" + a + b + c);
                }
            }
        }
        for (String word :
                List.of("_", "__", "true", "false", "null", "record", "sealed", "permits", "yield", "var", "when")) {
            agree(word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract",
                "assert",
                "boolean",
                "break",
                "byte",
                "case",
                "catch",
                "char",
                "class",
                "const",
                "continue",
                "default",
                "do",
                "double",
                "else",
                "enum",
                "extends",
                "final",
                "finally",
                "float",
                "for",
                "goto",
                "if",
                "implements",
                "import",
                "instanceof",
                "int",
                "interface",
                "long",
                "native",
                "new",
                "package",
                "private",
                "protected",
                "public",
                "return",
                "short",
                "static",
                "strictfp",
                "super",
                "switch",
                "synchronized",
                "this",
                "throw",
                "throws",
                "transient",
                "try",
                "void",
                "volatile",
                "while"
            })
    void knowsTheKeywordsOfTheLanguageSpecification(String keyword) {
        assertThat(SourceVersion.isKeyword(keyword)).isTrue();
        assertThat(JavaWords.isReserved(keyword)).isTrue();
    }

    private static void agree(String word) {
        assertThat(JavaWords.isReserved(word)).as(word).isEqualTo(SourceVersion.isKeyword(word));
    }
}

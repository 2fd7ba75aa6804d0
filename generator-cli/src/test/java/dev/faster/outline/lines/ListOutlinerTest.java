package dev.faster.outline.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListOutlinerTest {
    private final OutlinerLaws patterns = new OutlinerLaws(ListOutliner.ofPatterns());
    private final OutlinerLaws values = new OutlinerLaws(ListOutliner.ofValues());

    @Test
    void aPatternIsKnownByItsText() {
        assertThat(patterns.keys("/target/\n\n# Secrets\n.env\n!.env.example\na b  \n\\#c\n"))
                .isEqualTo("/target/\n.env\n!.env.example\na b\n\\#c");
    }

    @Test
    void aPatternThatIsThereTwiceIsNumbered() {
        assertThat(patterns.keys("a\n!a\na\na#2\n")).isEqualTo("a\n!a\na#2\na#2#2");
    }

    @Test
    void attributesAndOwnersAreKnownByThePatternTheyAreOf() {
        assertThat(values.keys("* text=auto eol=lf\n\"a b\" binary\n/docs/\\ x @me @you\n[Big part] @us\n*.png\n"))
                .isEqualTo("*\n\"a b\"\n/docs/\\ x\n[Big part]\n*.png");
    }

    @Test
    void commentsBelongToThePatternThatFollowsAndThoseAtTheTopToTheFile() {
        Block file = patterns.block("# Ignored.\n\n# Built\n/target/\n# end\n");

        assertThat(file.head()).containsExactly("# Ignored.", "");
        assertThat(file.children()).containsExactly(Block.leaf("/target/", List.of("# Built", "/target/")));
        assertThat(file.tail()).containsExactly("# end");
    }

    @Test
    void aFileWithoutPatternsHasNoOutline() {
        patterns.hasNone("");
        patterns.hasNone("# nothing\n\n");
    }

    @Test
    void whatWeWriteHasALawfulOutlineHoweverItIsEdited() {
        Map<String, List<String>> files =
                RealFiles.rendered(path -> path.equals(".gitignore") || path.equals(".gitattributes"));
        assertThat(files).hasSize(2);

        files.forEach((path, lines) ->
                assertThat(patterns.lawful(lines, path)).as(path).isPresent());
        patterns.survivesEditsOf(files, 1000);
        values.survivesEditsOf(files, 1000);
    }

    @Test
    void garbageHasALawfulOutlineOrNone() {
        patterns.survivesGarbage();
        values.survivesGarbage();
    }
}

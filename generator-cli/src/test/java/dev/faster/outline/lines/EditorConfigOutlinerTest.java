package dev.faster.outline.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditorConfigOutlinerTest {
    private final OutlinerLaws editorConfig = new OutlinerLaws(new EditorConfigOutliner());

    @Test
    void settingsStandInSections() {
        assertThat(editorConfig.keys(
                        "root = true\n\n[*]\nCharset=utf-8\nindent_size = 4\n\n[*.{yml,yaml}]\nindent_size = 2\n"))
                .isEqualTo("root\n[*]\n  charset\n  indent_size\n[*.{yml,yaml}]\n  indent_size");
    }

    @Test
    void commentsBelongToWhatFollows() {
        Block file =
                editorConfig.block("# The file.\n\nroot = true\n\n; Of all.\n[*]\n# Of a.\na = 1\n\n[b]\n\n# end\n");

        assertThat(file.head()).containsExactly("# The file.", "");
        assertThat(file.children())
                .containsExactly(
                        Block.leaf("root", List.of("root = true")),
                        new Block(
                                "[*]",
                                List.of("", "; Of all.", "[*]"),
                                List.of(Block.leaf("a", List.of("# Of a.", "a = 1"))),
                                List.of()),
                        Block.leaf("[b]", List.of("", "[b]")));
        assertThat(file.tail()).containsExactly("", "# end");
    }

    @Test
    void aSectionThatIsThereTwiceIsNumbered() {
        assertThat(editorConfig.keys("[*]\na = 1\n[*]\na = 2\n")).isEqualTo("[*]\n  a\n[*]#2\n  a");
    }

    @Test
    void whatIsNotCertainlySettingsHasNoOutline() {
        editorConfig.hasNone("");
        editorConfig.hasNone("hello\n");
        editorConfig.hasNone("[*]\n= 1\n");
        editorConfig.hasNone("[*]\na = 1\nA = 2\n");
        editorConfig.hasNone("[*\na = 1\nb\n");
    }

    @Test
    void whatWeWriteHasALawfulOutlineHoweverItIsEdited() {
        Map<String, List<String>> files = RealFiles.rendered(path -> path.equals(".editorconfig"));

        assertThat(editorConfig
                        .lawful(files.get(".editorconfig"), ".editorconfig")
                        .orElseThrow()
                        .children())
                .extracting(Block::key)
                .containsExactly("root", "[*]", "[*.{xml,yaml,yml,json}]", "[*.md]", "[*.cmd]", "[Makefile]");
        editorConfig.survivesEditsOf(files, 2000);
    }

    @Test
    void garbageHasALawfulOutlineOrNone() {
        editorConfig.survivesGarbage();
    }
}

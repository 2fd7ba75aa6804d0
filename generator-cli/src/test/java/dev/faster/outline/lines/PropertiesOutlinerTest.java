package dev.faster.outline.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.Block;
import dev.faster.outline.OutlinerLaws;
import dev.faster.outline.RealFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PropertiesOutlinerTest {
    private final OutlinerLaws properties = new OutlinerLaws(PropertiesOutliner.ofProperties());
    private final OutlinerLaws environment = new OutlinerLaws(PropertiesOutliner.ofEnvironment());

    @Test
    void propertiesAreKnownByTheirKeys() {
        assertThat(properties.keys("a.b = 1\nc: 2\nd 3\n  e\\=f=4\n\n! comment\ng=#h\n"))
                .isEqualTo("a.b\nc\nd\ne\\=f\ng");
    }

    @Test
    void continuedLinesAndTheCommentsBeforeBelongToAnEntry() {
        Block file = properties.block("# The file.\n\n# Of a.\na=1,\\\n  b=2\n\n# Of c.\nc=ends with \\\\\n\n# end\n");

        assertThat(file.head()).containsExactly("# The file.", "");
        assertThat(file.children())
                .containsExactly(
                        Block.leaf("a", List.of("# Of a.", "a=1,\\", "  b=2")),
                        Block.leaf("c", List.of("", "# Of c.", "c=ends with \\\\")));
        assertThat(file.tail()).containsExactly("", "# end");
    }

    @Test
    void variablesAreKnownByTheirNames() {
        assertThat(environment.keys("PORT=80\nexport HOST = example.com # c\nEMPTY=\nTEXT=\"a\nb=c\"\nlower=1\n"))
                .isEqualTo("PORT\nHOST\nEMPTY\nTEXT\nlower");
    }

    @Test
    void variablesThatAreCommentedOutAreBlocksOfTheirOwn() {
        assertThat(environment.keys("# Metrics.\n#PORT=80\n# HOST=a\n# key=value is how it is written\n# A = b\nX=1\n"))
                .isEqualTo("#PORT\n#HOST\nX");
        assertThat(properties.keys("#PORT=80\nX=1\n")).isEqualTo("X");
    }

    @Test
    void whatIsNotCertainlyEntriesHasNoOutline() {
        properties.hasNone("a=1\na=2\n");
        properties.hasNone("=1\n");
        properties.hasNone("a=1\\");
        properties.hasNone("# only a comment\n");
        environment.hasNone("A=1\nexport A=2\n");
        environment.hasNone("A=\"open\nB=2\n");
        environment.hasNone("A=\"1\nB=\"2\"\n");
        environment.hasNone("just text\n");
    }

    @Test
    void whatWeWriteHasAnOutline() {
        Map<String, List<String>> files = files(".properties");
        assertThat(files).hasSizeGreaterThan(1);
        files.forEach((path, lines) ->
                assertThat(properties.lawful(lines, path)).as(path).isPresent());

        List<String> example = files(".env.example").get(".env.example");
        assertThat(environment.lawful(example, ".env.example").orElseThrow().children())
                .extracting(Block::key)
                .startsWith("PORT", "MANAGEMENT_PORT", "DATABASE_URL");
    }

    @Test
    void editedFilesHaveALawfulOutlineOrNone() {
        properties.survivesEditsOf(files(".properties"), 1000);
        environment.survivesEditsOf(files(".env.example"), 1000);
    }

    @Test
    void garbageHasALawfulOutlineOrNone() {
        properties.survivesGarbage();
        environment.survivesGarbage();
    }

    private static Map<String, List<String>> files(String end) {
        return RealFiles.rendered(path -> path.endsWith(end));
    }
}

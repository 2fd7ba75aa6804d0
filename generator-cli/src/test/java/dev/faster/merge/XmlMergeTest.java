package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.outline.OutlineAssert;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlMergeTest {
    private static final String POM = """
            <project>
              <properties>
                <java.version>21</java.version>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>g</groupId>
                  <artifactId>core</artifactId>
                  <version>1</version>
                </dependency>
              </dependencies>
              <args>
                <arg>-Xlint</arg>
              </args>
            </project>
            """;

    @Test
    void dependenciesThatBothAddedAtOnePlaceAreBothThere() {
        String ours = POM.replace("  </dependencies>", dependency("mine") + "  </dependencies>");
        String theirs = POM.replace("  </dependencies>", dependency("new") + "  </dependencies>");

        assertThat(merge(ours, theirs))
                .containsExactly(new Chunk.Agreed(OutlineAssert.lines(POM.replace(
                        "  </dependencies>", dependency("mine") + dependency("new") + "  </dependencies>"))));
    }

    @Test
    void neighboursThatBothChangedAreBothChanged() {
        String ours = POM.replace("<version>1", "<version>2").replace(">21<", ">25<");
        String theirs = POM.replace("<artifactId>core</artifactId>", "<artifactId>core</artifactId> <!-- ! -->")
                .replace("</java.version>\n", "</java.version>\n    <other>1</other>\n");

        assertThat(merge(ours, theirs))
                .containsExactly(new Chunk.Agreed(OutlineAssert.lines(
                        theirs.replace("<version>1", "<version>2").replace(">21<", ">25<"))));
    }

    @Test
    void aValueThatBothChangedIsForAPersonToDecide() {
        assertThat(merge(POM.replace(">21<", ">25<"), POM.replace(">21<", ">26<")))
                .contains(new Chunk.Disputed(
                        List.of("    <java.version>25</java.version>"),
                        List.of("    <java.version>21</java.version>"),
                        List.of("    <java.version>26</java.version>")));
    }

    @Test
    void optionsWithValuesAreNotMixedUp() {
        String ours = POM.replace("  </args>", "    <arg>--add-opens</arg>\n    <arg>a</arg>\n  </args>");
        String theirs = POM.replace("  </args>", "    <arg>--add-opens</arg>\n    <arg>b</arg>\n  </args>");

        assertThat(merge(ours, theirs)).hasAtLeastOneElementOfType(Chunk.Disputed.class);
    }

    private static String dependency(String name) {
        return "    <dependency>\n      <groupId>g</groupId>\n      <artifactId>%s</artifactId>\n    </dependency>\n"
                .formatted(name);
    }

    private static List<Chunk> merge(String ours, String theirs) {
        return new StructuredMerge(Drivers.of("a.xml").orElseThrow())
                .merge(OutlineAssert.lines(POM), OutlineAssert.lines(ours), OutlineAssert.lines(theirs))
                .orElseThrow()
                .chunks();
    }
}
